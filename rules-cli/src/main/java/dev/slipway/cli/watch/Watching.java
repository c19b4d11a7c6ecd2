package dev.slipway.cli.watch;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.Engines;
import dev.slipway.cli.options.AsOfChoice;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.reports.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at the files whenever they change, and tells what is not as it was. */
final class Watching {

    /** How often to see whether another day began, or nobody reads on. */
    private static final Duration ROUND = Duration.ofSeconds(30);

    /** How long to wait for the rest of a file that may be half written. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final Console console;
    private final InputChoice input;
    private final RuleChoice rules;
    private final AsOfChoice asOf;
    private final Words words;
    private final Watcher watcher;
    private Engines engines;
    private LocalDate day;
    private Standing told = Standing.nothing();
    private boolean isPutOff;

    Watching(
            Console console, InputChoice input, RuleChoice rules, AsOfChoice asOf, Language language, Watcher watcher) {
        this.console = console;
        this.input = input;
        this.rules = rules;
        this.asOf = asOf;
        this.words = Words.of(language, Report.class);
        this.watcher = watcher;
        this.engines = newEngines();
        this.day = asOf.date(console);
    }

    /** Goes on until it is interrupted, or nobody reads what it says. */
    void run() throws InterruptedException {
        Look.Result first = Look.first(input, engines, day);
        include(first);
        told = first.standing();
        new ChangesText(Standing.nothing(), told, words).faults().forEach(console::tell);
        console.tell("slipway: watching as of " + day + ": " + told.summary() + "; Ctrl-C ends it.");
        warmUp(first);
        while (!console.out().checkError()) {
            Set<Path> changes = watcher.next(ROUND);
            LocalDate today = asOf.date(console);
            if (!today.equals(day)) {
                console.tell("slipway: as of " + today);
                day = today;
            } else if (changes.isEmpty() && !isPutOff) {
                continue;
            }
            lookAgain(changes);
        }
    }

    private void lookAgain(Set<Path> changes) throws InterruptedException {
        if (changes.stream().anyMatch(Watching::isOfRules)) {
            engines = newEngines();
        }
        Look.Result result = look();
        if (result.standing().hasNewFaults(told)) {
            Thread.sleep(PATIENCE.toMillis());
            if (watcher.isBehind() && !isPutOff) {
                isPutOff = true;
                return;
            }
            result = look();
        }
        isPutOff = false;
        include(result);
        ChangesText changed = new ChangesText(told, result.standing(), words);
        changed.alerts().forEach(console::say);
        console.out().flush();
        changed.faults().forEach(console::tell);
        told = result.standing();
    }

    private Look.Result look() {
        return Look.at(input, engines, day, told);
    }

    private void include(Look.Result result) {
        watcher.include(result.read());
    }

    private static boolean isOfRules(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".drl") || name.equals("policy.yaml");
    }

    private Engines newEngines() {
        return new Engines(rules, words.language(), input.isVerbose() ? console::tell : note -> {});
    }

    // Compiling takes seconds the first time and a fraction of one from then on: the first time is now, and not when
    // an author waits for the answer to an edit.
    private void warmUp(Look.Result first) {
        List<Path> folders = new ArrayList<>(rules.folders());
        first.read().stream().filter(Files::isDirectory).forEach(folders::add);
        Thread thread = new Thread(() -> folders.stream().limit(1).forEach(this::compile), "slipway-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void compile(Path folder) {
        try {
            ComplianceEngine.only(RulePack.fromDirectory(folder));
        } catch (RuleException e) {
            // told by the look at it
        }
    }
}
