package dev.slipway.cli.watch;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.AsOfChoice;
import dev.slipway.cli.options.InputAtPath;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.LanguageChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.model.words.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slipway watch}: judges again whenever a file changes. */
@Command(
        name = "watch",
        description = "Judges again whenever a file of inputs or rules changes, and prints only what changed: alerts to"
                + " standard output, problems to standard error. Ends with Ctrl-C.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway watch network",
            "  slipway watch network --rules my-rules --as-of 2026-03-31     while you write rules"
        })
final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (input.usesStandardInput()) {
            throw new UsageException("standard input can be read once, and so not be watched; name files");
        }
        Language spoken = language.language();
        List<Path> places = new ArrayList<>(input.places());
        places.addAll(rules.folders());
        try (Watcher watcher = new Watcher(places, FileEvents.open())) {
            new Watching(console, input, rules, asOf, spoken, watcher).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAR.number();
    }
}
