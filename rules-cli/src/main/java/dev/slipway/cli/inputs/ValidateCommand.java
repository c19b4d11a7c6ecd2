package dev.slipway.cli.inputs;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.options.InputAtPath;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.WrittenRules;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.workbench.PolicyLint;
import dev.slipway.workbench.PolicyProblem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slipway validate}: reads everything and judges nothing. */
@Command(
        name = "validate",
        description = "Reads the files and lists every mistake in them, with its place and a hint; judges nothing.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway validate network",
            "  slipway validate network --verbose      also shows how columns were understood"
        })
public final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    public ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        JudgingRun run = JudgingRun.looking(console, input, rules);
        run.forEach(run.open(), programme -> validate(programme, run));
        return run.exit().number();
    }

    private void validate(ProgrammeInput programme, JudgingRun run) {
        run.printReading(programme);
        run.printRows(programme);
        Optional<WrittenRules> written = run.written(programme, rules);
        if (written.isPresent() && programme.problems().isEmpty() && isPolicySound(programme, written.get(), run)) {
            console.print(summary(programme));
        } else {
            console.log(programme.name() + ": not sound.");
        }
    }

    /** Whether nothing in the programme's policy is wrong; what is only doubtful is listed as well. */
    private boolean isPolicySound(ProgrammeInput programme, WrittenRules written, JudgingRun run) {
        // One without thresholds of its own has nothing to look at, and a portfolio may have thousands of them.
        if (programme.policy().layers().size() == written.policy().layers().size()) {
            return true;
        }
        List<PolicyProblem> problems = new PolicyLint(written.catalogue())
                .ofProgramme(programme.policy(), programme.programme().orElseThrow(), programme.updates());
        problems.forEach(problem -> console.log(problem.problem().toString()));
        boolean isSound = problems.stream().noneMatch(problem -> problem.kind().isError());
        if (!isSound) {
            run.worsen(ExitCode.BAD_INPUT);
        }
        return isSound;
    }

    private static String summary(ProgrammeInput input) {
        Programme programme = input.programme().orElseThrow();
        return programme.id() + ": sound; "
                + counted(programme.terminals().size(), "terminal") + ", "
                + counted(programme.milestones().size(), "milestone") + ", "
                + counted(reports(input), "report") + " in "
                + counted(input.inputs().size(), "file");
    }

    /** A schedule as a whole is none: what it says of milestones is. */
    private static int reports(ProgrammeInput input) {
        return (int) input.updates().stream()
                .filter(update -> !(update instanceof ScheduleReport))
                .count();
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
