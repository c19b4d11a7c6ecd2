package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.workbench.RuleFilter;
import dev.slipway.workbench.RuleListing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway rules list}. */
@Command(
        name = "list",
        description = "Lists the rules: id, title, what they judge, which inputs they need, which thresholds they read"
                + " and where they are.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway rules list --reads 'bands.*'",
            "  slipway rules list --rules my-rules --only-rules --format json"
        })
public final class ListRulesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Option(
            names = "--family",
            paramLabel = "NAME",
            description = "Only those of this DRL file, named without its ending.")
    private String family = "";

    @Option(names = "--id", paramLabel = "PATTERN", description = "Only those of such ids, as 'S0?' or 'T*'.")
    private String id = "";

    @Option(names = "--on", paramLabel = "WHAT", description = "Only those that judge this, as milestone or programme.")
    private String on = "";

    @Option(names = "--reads", paramLabel = "KEY", description = "Only those that read this threshold, as bands.red.")
    private String reads = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "Only those whose description has this text.")
    private String text = "";

    @Option(names = "--format", paramLabel = "FMT", description = "table (default) or json.")
    private String format = "table";

    public ListRulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleListing listing = new RuleListing(
                rules.written(List.of()).catalogue().select(new RuleFilter(family, id, on, reads, text)));
        switch (format) {
            case "table" -> listing.table().forEach(console::print);
            case "json" -> listing.json().lines().forEach(console::print);
            default -> throw new UsageException("there is no format '" + format + "'; use table or json");
        }
        return ExitCode.CLEAR.number();
    }
}
