package dev.slipway.cli.watch;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.JudgingOptions;
import dev.slipway.cli.options.UsageException;
import dev.slipway.cli.trust.TrustedRules;
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
public final class WatchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JudgingOptions options = new JudgingOptions();

    public WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (options.input().usesStandardInput()) {
            throw new UsageException("standard input can be read once, and so not be watched; name files");
        }
        List<Path> places = new ArrayList<>(options.input().places());
        places.addAll(options.rules().folders());
        TrustedRules.ofThisUser().file().ifPresent(places::add);
        try (FileWatcher watcher = new FileWatcher(places, FileEvents.open())) {
            new WatchLoop(console, options, watcher).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAR.number();
    }
}
