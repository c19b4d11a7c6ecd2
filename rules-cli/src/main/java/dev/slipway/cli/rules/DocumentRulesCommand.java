package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.workbench.RuleCatalogue;
import dev.slipway.workbench.RuleDocument;
import dev.slipway.workbench.RuleFilter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway rules doc}. */
@Command(
        name = "doc",
        description =
                "Writes the catalogue of the rules: what each judges, in words and in DRL, its thresholds and where to"
                        + " change them, its source and its test cases.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway rules doc --rules my-rules > catalogue.md",
            "  slipway rules doc --format html > rules.html"
        })
public final class DocumentRulesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Option(names = "--format", paramLabel = "FMT", description = "markdown (default) or html.")
    private String format = "markdown";

    @Option(names = "--title", paramLabel = "TEXT", description = "The title of the page.")
    private String title = "Rules";

    public DocumentRulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleCatalogue catalogue = rules.written(List.of()).catalogue();
        RuleDocument document = RuleDocument.of(title, catalogue.select(RuleFilter.all()), catalogue, rules.folders());
        switch (format) {
            case "markdown" -> document.markdown().lines().forEach(console::print);
            case "html" -> document.html().lines().forEach(console::print);
            default -> throw new UsageException("there is no format '" + format + "'; use markdown or html");
        }
        return ExitCode.CLEAR.number();
    }
}
