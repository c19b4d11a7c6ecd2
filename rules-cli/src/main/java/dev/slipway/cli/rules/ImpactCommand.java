package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.judge.Outcome;
import dev.slipway.cli.options.DateArgument;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.facts.Facts;
import dev.slipway.workbench.impact.Impact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway rules impact}: the reports of the past, judged by the rules in force and by others. */
@Command(
        name = "impact",
        description = "Replays the status files with the rules and thresholds in force, and again with new ones: which"
                + " alerts would have been raised, more severe, less severe or gone, on which days, and how many days"
                + " earlier each milestone that was late in the end would have been amber or red.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway rules impact my-rules network --to 2026-03-31",
            "  slipway rules impact stricter-policy.yaml network --from 2025-01-01 --to 2026-03-31 --format json"
        })
public final class ImpactCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "NEW",
            description = "A folder of rules, which is added as --rules would; or a file of thresholds, which is used"
                    + " as --policy would.")
    private Path candidate = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", description = "What to read. Default: here.")
    void path(Path value) {
        input.at(value);
    }

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day to compare, as 2025-01-01. Default: the first day that the files know.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day to compare. Default: today.")
    private @Nullable String to;

    @Option(names = "--format", paramLabel = "FMT", description = "table (default), or json: one line a programme.")
    private String format = "table";

    @Mixin
    private InputChoice input = new InputChoice();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    public ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuseWrongUsage();
        LocalDate last = to == null ? console.today() : DateArgument.parse("--to", to);
        LocalDate first = from == null ? LocalDate.MIN : DateArgument.parse("--from", from);
        if (last.isBefore(first)) {
            throw new UsageException("--from " + from + " is after the last day, " + last);
        }
        JudgingRun inForce = JudgingRun.of(console, input, rules);
        JudgingRun proposed = Files.isDirectory(candidate)
                ? JudgingRun.of(console, input, rules.and(candidate))
                : JudgingRun.of(console, input.under(candidate), rules);
        try (Stream<ProgrammeInput> others = proposed.open().programmes()) {
            Iterator<ProgrammeInput> again = others.iterator();
            inForce.forEach(
                    inForce.open(), programme -> compare(inForce, programme, proposed, again.next(), first, last));
        }
        return inForce.exit().or(proposed.exit()).number();
    }

    private void refuseWrongUsage() {
        if (!format.equals("table") && !format.equals("json")) {
            throw new UsageException("there is no format '" + format + "'; use table or json");
        }
        if (input.usesStandardInput()) {
            throw new UsageException("the inputs are read twice, which standard input cannot be; name files");
        }
        if (!Files.exists(candidate)) {
            throw new UsageException("there is no " + candidate + "; name a folder of rules or a file of thresholds");
        }
    }

    private void compare(
            JudgingRun inForce,
            ProgrammeInput programme,
            JudgingRun proposed,
            ProgrammeInput again,
            LocalDate first,
            LocalDate last) {
        Optional<AlertHistory> before = inForce.print(inForce.judge().history(programme, last));
        if (before.isPresent()) {
            Outcome<AlertHistory> outcome = proposed.judge().history(again, last);
            Optional<AlertHistory> after = outcome.result().isPresent() ? outcome.result() : proposed.print(outcome);
            proposed.tellUnusedPortfolioRules(again);
            after.ifPresent(found -> print(Impact.between(before.get(), found, first, facts(programme, last))));
        }
    }

    private static Facts facts(ProgrammeInput programme, LocalDate day) {
        return Facts.of(programme.programme().orElseThrow(), programme.updates(), day, programme.policy());
    }

    private void print(Impact impact) {
        if (format.equals("json")) {
            console.print(impact.json());
        } else {
            impact.lines().forEach(console::print);
        }
    }
}
