package dev.slipway.cli;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import dev.slipway.model.base.Suggestion;
import dev.slipway.workbench.Lint;
import dev.slipway.workbench.LintReport;
import dev.slipway.workbench.PolicyLint;
import dev.slipway.workbench.PolicyProblem;
import dev.slipway.workbench.RuleCatalogue;
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
        description = "Tells everything wrong or doubtful in rules and their policy.yaml, each at its place with a code"
                + " that docs/rules/errors.md explains. Errors end with exit code 4.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  slipway rules lint my-rules", "  slipway rules lint rules --format sarif > lint.sarif"})
final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "DIR", description = "Folders of rules. Default: rules.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FMT", description = "human (default), json, sarif or github.")
    private String format = "human";

    LintCommand(Console console) {
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
        LintReport report = withPolicies(Lint.report(packs), packs);
        report.as(chosen).lines().forEach(console::say);
        return (report.hasErrors() ? ExitCode.BAD_RULES : ExitCode.CLEAR).number();
    }

    /** What rules read can be told only of rules that can be used. */
    private static LintReport withPolicies(LintReport report, List<Path> packs) {
        if (report.hasErrors()) {
            return report;
        }
        RuleCatalogue catalogue = RuleCatalogue.of(
                ComplianceEngine.of(packs.stream().map(RulePack::fromDirectory).toArray(RulePack[]::new)),
                packs.stream().map(RuleSources::in).toList());
        return report.with(new PolicyLint(catalogue)
                .ofPacks(packs).stream().map(PolicyProblem::toRuleProblem).toList());
    }
}
