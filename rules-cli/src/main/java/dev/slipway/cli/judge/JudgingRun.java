package dev.slipway.cli.judge;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.JudgingOptions;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.WrittenRules;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.words.Language;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One run of a command over programmes: it reads them one after the other, judges them, and prints the problems. */
public final class JudgingRun {

    private final Console console;
    private final InputChoice input;
    private final Judge judge;
    private final OutcomePrinter printer;
    private final Set<String> told = new HashSet<>();
    private Optional<SharedWaivers> sharedWaivers = Optional.empty();

    private JudgingRun(Console console, InputChoice input, Judge judge) {
        this.console = console;
        this.input = input;
        this.judge = judge;
        this.printer = new OutcomePrinter(console, input.isVerbose(), judge);
    }

    /** Judges by the rules that these options name, and those of folders that are trusted. */
    public static JudgingRun of(Console console, JudgingOptions options) {
        return new JudgingRun(console, options.input(), Judge.of(console, options));
    }

    /** The same in English. */
    public static JudgingRun of(Console console, InputChoice input, RuleChoice rules) {
        return new JudgingRun(console, input, Judge.of(console, input, rules, false, Language.ENGLISH));
    }

    /** Runs none but the standard rules, whatever else is named or found: for pictures. */
    public static JudgingRun looking(Console console, JudgingOptions options) {
        Judge judge = Judge.of(console, options.input(), options.rules(), true, options.language());
        return new JudgingRun(console, options.input(), judge);
    }

    /** The same for commands that only read, in English. */
    public static JudgingRun looking(Console console, InputChoice input, RuleChoice rules) {
        return new JudgingRun(console, input, Judge.of(console, input, rules, true, Language.ENGLISH));
    }

    /** The work for each programme. */
    public interface Work {

        void on(ProgrammeInput programme) throws IOException;
    }

    /**
     * Opens what is to be judged.
     *
     * @throws RuleException if the rules that the user named cannot be used
     * @throws dev.slipway.inputs.InputException if there is nothing to read
     */
    public Inputs open() {
        Inputs inputs = judge.open(input, console.in());
        if (inputs.isPortfolio() && input.waivers().isPresent()) {
            sharedWaivers = Optional.of(new SharedWaivers());
        }
        return inputs;
    }

    /** Reads the programmes in their order. */
    public void forEach(Inputs inputs, Work work) throws IOException {
        try (Stream<ProgrammeInput> programmes = inputs.programmes()) {
            for (Iterator<ProgrammeInput> each = programmes.iterator(); each.hasNext(); ) {
                work.on(each.next());
            }
        }
    }

    /** Prints, once, which rules a command that does not compare programmes leaves out. */
    public void tellUnusedPortfolioRules(ProgrammeInput programme) {
        judge.unusedPortfolioRules(programme).filter(told::add).ifPresent(text -> console.log("slipway: " + text));
    }

    /** Opens and reads the programmes, and hands on each that is sound; of others, and of bad rules, it prints why. */
    public void forEachSound(Consumer<ProgrammeInput> work) throws IOException {
        forEachSound(open(), work);
    }

    /** The same of what is open. */
    public void forEachSound(Inputs inputs, Consumer<ProgrammeInput> work) throws IOException {
        forEach(inputs, programme -> {
            printer.printReading(programme);
            if (programme.isJudgeable()) {
                try {
                    work.accept(programme);
                } catch (RuleException e) {
                    printer.printBadRules(programme, e);
                } catch (RuleFailedException e) {
                    printer.printRunaway(programme, e);
                }
            }
        });
    }

    /** Judges a programme; several threads may call it, and one prints the outcomes. */
    public Judge judge() {
        return judge;
    }

    /** Prints what was wrong with the files of a programme. */
    public void printReading(ProgrammeInput programme) {
        printer.printReading(programme);
    }

    /** Prints what became of the rows of a programme's status, where that is not plain. */
    public void printRows(ProgrammeInput programme) {
        printer.printRows(programme);
    }

    /** Prints what was wrong and gives what was asked for; empty where the programme could not be judged. */
    public <T> Optional<T> print(Outcome<T> outcome) {
        printer.print(outcome);
        return outcome.result();
    }

    /** The same for an assessment, as it is to be reported: without waivers that another programme may need. */
    public Optional<Assessment> printAssessed(Outcome<Assessment> outcome) {
        return print(outcome)
                .map(assessment ->
                        sharedWaivers.map(shared -> shared.note(assessment)).orElse(assessment));
    }

    /** Notes which waivers over a whole portfolio the rules that compare programmes needed. */
    public Assessment noted(Assessment portfolio) {
        return sharedWaivers.map(shared -> shared.note(portfolio)).orElse(portfolio);
    }

    /** Prints why rules ended without a result. */
    public void printRunaway(RuleFailedException failure) {
        console.log("portfolio: " + failure.getMessage());
        worsen(ExitCode.FAILURE);
    }

    /** What the rules that were named and those of a programme say; empty, with the mistakes printed, where it is wrong. */
    public Optional<WrittenRules> written(ProgrammeInput programme, RuleChoice rules) {
        try {
            return Optional.of(rules.written(programme.rules()));
        } catch (RuleException e) {
            printer.printBadRules(programme, e);
            return Optional.empty();
        }
    }

    /** Prints which waivers over a whole portfolio no alert fitted; each programme's own are in its report. */
    public void printUnusedWaivers() {
        sharedWaivers.map(SharedWaivers::unused).orElse(List.of()).stream()
                .map(Waiver::coversNothing)
                .forEach(console::log);
    }

    /** Ends with this code unless a more severe one is due. */
    public void worsen(ExitCode code) {
        printer.worsen(code);
    }

    /** Takes a programme that was judged in with those that are compared, or prints that another one has its id. */
    public void take(PortfolioJudgement across, ProgrammeInput programme, Assessment judged) {
        try {
            across.take(programme, judged);
        } catch (IllegalArgumentException e) {
            console.log("portfolio: " + e.getMessage() + "; they judge nothing.");
            worsen(ExitCode.BAD_INPUT);
        }
    }

    /** The code that the command ends with. */
    public ExitCode exit() {
        return printer.exit();
    }
}
