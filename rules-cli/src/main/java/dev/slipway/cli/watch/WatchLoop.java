package dev.slipway.cli.watch;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.Judge;
import dev.slipway.cli.options.JudgingOptions;
import dev.slipway.cli.trust.TrustedRules;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the files again whenever they change, and prints the changes. */
final class WatchLoop {

    /** How often to see whether another day began, or nobody reads on. */
    private static final Duration ROUND = Duration.ofSeconds(30);

    /** How long to wait for the rest of a file that may be half written. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final Console console;
    private final JudgingOptions options;
    private final Words words;
    private final FileWatcher watcher;
    private Judge judge;
    private LocalDate day;
    private WatchState reported = WatchState.nothing();
    private boolean isPutOff;

    WatchLoop(Console console, JudgingOptions options, FileWatcher watcher) {
        this.console = console;
        this.options = options;
        this.words = ReportWords.in(options.language());
        this.watcher = watcher;
        this.judge = Judge.of(console, options);
        this.day = options.day(console);
    }

    /** Runs until it is interrupted, or nobody reads its output. */
    void run() throws InterruptedException {
        WatchRound.Result first = WatchRound.first(options.input(), judge, day);
        include(first);
        reported = first.state();
        new ChangesText(WatchState.nothing(), reported, words).faults().forEach(console::log);
        console.log("slipway: watching as of " + day + ": " + reported.summary() + "; Ctrl-C ends it.");
        warmUp(first);
        while (!console.out().checkError()) {
            Set<Path> changes = watcher.next(ROUND);
            LocalDate today = options.day(console);
            if (!today.equals(day)) {
                console.log("slipway: as of " + today);
                day = today;
            } else if (changes.isEmpty() && !isPutOff) {
                continue;
            }
            judgeAgain(changes);
        }
    }

    private void judgeAgain(Set<Path> changes) throws InterruptedException {
        if (changes.stream().anyMatch(WatchLoop::isOfRules)) {
            judge = Judge.of(console, options);
        }
        WatchRound.Result result = round();
        if (result.state().hasNewFaults(reported)) {
            Thread.sleep(PATIENCE.toMillis());
            if (watcher.isBehind() && !isPutOff) {
                isPutOff = true;
                return;
            }
            result = round();
        }
        isPutOff = false;
        include(result);
        ChangesText changed = new ChangesText(reported, result.state(), words);
        changed.alerts().forEach(console::print);
        console.out().flush();
        changed.faults().forEach(console::log);
        reported = result.state();
    }

    private WatchRound.Result round() {
        return WatchRound.again(options.input(), judge, day, reported);
    }

    private void include(WatchRound.Result result) {
        watcher.include(result.read());
    }

    private static boolean isOfRules(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".drl") || name.equals("policy.yaml") || isListOfTrusted(file);
    }

    private static boolean isListOfTrusted(Path file) {
        return TrustedRules.ofThisUser().file().map(FileStates::normal).equals(Optional.of(file));
    }

    // Compiling takes seconds the first time and a fraction of one from then on: the first time is now, and not when
    // an author waits for the answer to an edit.
    private void warmUp(WatchRound.Result first) {
        List<Path> folders = first.read().stream().filter(Files::isDirectory).toList();
        Thread thread = new Thread(() -> compile(folders), "slipway-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void compile(List<Path> folders) {
        try {
            options.rules().packs(folders).stream().limit(1).forEach(ComplianceEngine::only);
        } catch (RuleException | RuleFailedException e) {
            // reported by the round that judges with it
        }
    }
}
