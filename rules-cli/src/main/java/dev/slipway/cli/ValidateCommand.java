package dev.slipway.cli;

import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.Programme;
import java.util.Iterator;
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
                if (judgement.engine(programme).isPresent()
                        && programme.problems().isEmpty()) {
                    console.say(summary(programme));
                } else {
                    console.tell(programme.name() + ": not sound.");
                }
            }
        }
        return judgement.exit().number();
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
