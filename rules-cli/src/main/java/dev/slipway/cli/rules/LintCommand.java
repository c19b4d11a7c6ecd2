package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.model.base.Suggestion;
import dev.slipway.workbench.Lint;
import dev.slipway.workbench.LintReport;
import dev.slipway.workbench.PolicyLint;
import dev.slipway.workbench.PolicyProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway rules lint}. */
@Command(
        name = "lint",
        description = "Lists everything wrong or doubtful in rules and their policy.yaml, each at its place with a code"
                + " that docs/rules/errors.md explains. Errors end with exit code 4.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  slipway rules lint my-rules", "  slipway rules lint rules --format sarif > lint.sarif"})
public final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "DIR", description = "Folders of rules. Default: rules.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--compile",
            description =
                    "Compile the rules too, for what only that tells. Compiled rules are loaded, which may run code of"
                            + " theirs; without this nothing runs.")
    private boolean compile;

    @Option(names = "--format", paramLabel = "FMT", description = "human (default), json, sarif or github.")
    private String format = "human";

    public LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LintReport.Format chosen = LintReport.Format.named(format)
                .orElseThrow(() -> new UsageException("there is no format '" + format + "'; "
                        + Suggestion.of(
                                format,
                                Arrays.stream(LintReport.Format.values())
                                        .map(LintReport.Format::word)
                                        .toList())));
        List<Path> packs = folders.isEmpty() ? List.of(Path.of("rules")) : folders;
        LintReport report = withPolicies(Lint.report(packs, compile), packs);
        report.as(chosen).lines().forEach(chosen == LintReport.Format.GITHUB ? console::command : console::print);
        if (chosen == LintReport.Format.SARIF || chosen == LintReport.Format.GITHUB) {
            report.unchecked().forEach(console::log);
        }
        return (report.hasErrors() ? ExitCode.BAD_RULES : ExitCode.CLEAR).number();
    }

    /** What rules read is known only of rules that can be used. */
    private static LintReport withPolicies(LintReport report, List<Path> packs) {
        if (report.hasErrors()) {
            return report;
        }
        RuleChoice rules = RuleChoice.ofFolders(packs);
        return report.with(new PolicyLint(rules.written(List.of()).catalogue())
                .ofPacks(packs).stream().map(PolicyProblem::toRuleProblem).toList());
    }
}
