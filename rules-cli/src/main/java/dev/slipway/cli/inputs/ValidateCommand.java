package dev.slipway.cli.inputs;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.judge.Judgement;
import dev.slipway.cli.options.InputAtPath;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.rules.Catalogues;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.programme.Programme;
import dev.slipway.workbench.PolicyLint;
import dev.slipway.workbench.PolicyProblem;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slipway validate}: reads everything and judges nothing. */
@Command(
        name = "validate",
        description = "Reads the files and tells every mistake in them, with its place and a hint; judges nothing.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway validate network",
            "  slipway validate network --verbose      also tells how columns were understood"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Judgement judgement = new Judgement(console, input, rules);
        Inputs inputs = judgement.open();
        try (Stream<ProgrammeInput> programmes = inputs.programmes()) {
            for (Iterator<ProgrammeInput> each = programmes.iterator(); each.hasNext(); ) {
                ProgrammeInput programme = each.next();
                judgement.tell(programme);
                Optional<ComplianceEngine> engine = judgement.engine(programme);
                if (engine.isPresent()
                        && programme.problems().isEmpty()
                        && isPolicySound(programme, engine.get(), judgement)) {
                    console.say(summary(programme));
                } else {
                    console.tell(programme.name() + ": not sound.");
                }
            }
        }
        return judgement.exit().number();
    }

    /** Whether nothing in the programme's policy is wrong; what is only doubtful is told as well. */
    private boolean isPolicySound(ProgrammeInput programme, ComplianceEngine engine, Judgement judgement) {
        // One without thresholds of its own has nothing to look at, and a portfolio may have thousands of them.
        if (programme.policy().layers().size() == engine.policy().layers().size()) {
            return true;
        }
        List<PolicyProblem> problems = new PolicyLint(Catalogues.of(engine, rules.folders(programme.rules())))
                .ofProgramme(programme.policy(), programme.programme().orElseThrow());
        problems.forEach(problem -> console.tell(problem.problem().toString()));
        boolean isSound = problems.stream().noneMatch(problem -> problem.kind().isError());
        if (!isSound) {
            judgement.worsen(ExitCode.BAD_INPUT);
        }
        return isSound;
    }

    private static String summary(ProgrammeInput input) {
        Programme programme = input.programme().orElseThrow();
        return programme.id() + ": sound; "
                + counted(programme.terminals().size(), "terminal") + ", "
                + counted(programme.milestones().size(), "milestone") + ", "
                + counted(input.updates().size(), "report") + " in "
                + counted(input.inputs().size(), "file");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
