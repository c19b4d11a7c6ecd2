package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.Percentage;
import dev.slipway.cli.options.UsageException;
import dev.slipway.model.base.Suggestion;
import dev.slipway.workbench.mutation.MutationReport;
import dev.slipway.workbench.mutation.MutationRun;
import dev.slipway.workbench.test.RuleTests;
import dev.slipway.workbench.test.TestReport;
import dev.slipway.workbench.test.TestRun;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway rules test}. */
@Command(
        name = "test",
        description =
                "Runs the cases next to the rules, in *.test.yaml, and shows which constraints they never saw true or"
                        + " false; with --mutate, which changes of the rules they would not notice. A case that fails, a rule"
                        + " without cases and a score below the one asked for end with exit code 1.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway rules test my-rules --min-coverage 100",
            "  slipway rules test my-rules --mutate",
            "  slipway rules test my-rules --format junit > rules.xml"
        })
public final class TestRulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of rules. Default: rules.")
    private Path folder = Path.of("rules");

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            converter = Percentage.class,
            description = "The least share of constraints that cases must see both true and false. Default: 0.")
    private double leastCoverage;

    @Option(
            names = "--mutate",
            description = "Change the rules one place at a time, and list the changes that no case notices.")
    private boolean mutate;

    @Option(
            names = "--min-score",
            paramLabel = "PERCENT",
            converter = Percentage.class,
            description = "With --mutate, the least share of changes that cases must notice. Default: 0.")
    private double leastScore;

    @Option(names = "--format", paramLabel = "FMT", description = "human (default), json, junit or tap.")
    private String format = "human";

    public TestRulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleTests tests = RuleTests.in(folder);
        return ((mutate ? mutated(tests) : tested(tests)) ? ExitCode.CLEAR : ExitCode.ALERTS).number();
    }

    private boolean tested(RuleTests tests) {
        TestReport report = named(TestReport.values());
        TestRun run = tests.run();
        report.of(run).lines().forEach(console::print);
        return run.isPassed(leastCoverage);
    }

    private boolean mutated(RuleTests tests) {
        MutationReport report = named(MutationReport.values());
        console.log("Changing rules one place at a time; this takes a while.");
        MutationRun run = tests.mutate();
        report.of(run).lines().forEach(console::print);
        return run.isPassed(leastScore);
    }

    private <E extends Enum<E>> E named(E[] formats) {
        List<String> words = Arrays.stream(formats)
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = words.indexOf(format.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new UsageException("there is no format '" + format + "' here; " + Suggestion.of(format, words));
        }
        return formats[index];
    }
}
