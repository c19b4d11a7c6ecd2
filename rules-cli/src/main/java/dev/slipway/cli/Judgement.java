package dev.slipway.cli;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.Assessment;
import dev.slipway.model.Waiver;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads programmes one after the other, has each judged, and tells what was wrong with those that cannot be. */
final class Judgement {

    private final Console console;
    private final InputChoice input;
    private final RuleChoice rules;
    private final LocalDate asOf;
    private final Map<List<Path>, ComplianceEngine> engines = new HashMap<>();
    private Optional<SharedWaivers> sharedWaivers = Optional.empty();
    private ExitCode exit = ExitCode.CLEAR;

    Judgement(Console console, InputChoice input, RuleChoice rules, LocalDate asOf) {
        this.console = console;
        this.input = input;
        this.rules = rules;
        this.asOf = asOf;
    }

    /** Opens what is to be judged, each programme under the policy of the rules it brings along. */
    Inputs open(Path path) {
        InputOptions options = InputOptions.defaults()
                .withStatus(input.status())
                .withBasePolicy(directories -> engine(directories).policy())
                .withLenient(input.isLenient())
                .withStandardInput(console.in());
        InputOptions ruled = input.policy().map(options::withPolicy).orElse(options);
        Inputs inputs = Inputs.at(path, input.waivers().map(ruled::withWaivers).orElse(ruled));
        if (inputs.isPortfolio() && input.waivers().isPresent()) {
            sharedWaivers = Optional.of(new SharedWaivers());
        }
        return inputs;
    }

    /** The assessment of a programme; empty, with every reason told, where it cannot be judged. */
    Optional<Assessment> judge(ProgrammeInput programme) {
        tell(programme);
        if (!programme.isJudgeable()) {
            worsen(ExitCode.BAD_INPUT);
            return Optional.empty();
        }
        try {
            Assessment assessment = engine(programme.rules())
                    .with(programme.policy())
                    .assess(programme.programme().orElseThrow(), programme.updates(), asOf)
                    .withInputs(programme.inputs())
                    .waive(programme.waivers());
            if (!assessment.judgedAnything()) {
                worsen(ExitCode.BAD_INPUT);
            }
            return Optional.of(
                    sharedWaivers.map(shared -> shared.note(assessment)).orElse(assessment));
        } catch (RunawayRuleException e) {
            console.err().println(programme.name() + ": " + e.getMessage());
            worsen(ExitCode.FAILURE);
            return Optional.empty();
        }
    }

    /** The engine for a folder that brings these rules along. */
    ComplianceEngine engine(List<Path> directories) {
        return engines.computeIfAbsent(directories, rules::engine);
    }

    /** Tells what is wrong with a programme, and how its files were understood where that was asked for. */
    void tell(ProgrammeInput programme) {
        programme.problems().forEach(problem -> console.err().println(problem));
        if (input.isVerbose()) {
            programme.notes().forEach(note -> console.err().println(note));
        }
        int problems = programme.problems().size();
        if (problems > 0) {
            String count = problems == 1 ? "1 problem" : problems + " problems";
            console.err()
                    .println(programme.name() + ": " + count
                            + (programme.isJudgeable()
                                    ? "; what is sound is judged."
                                    : "; not judged. Mend the files, or judge what is sound with --lenient."));
        }
        console.err().flush();
    }

    /** Tells which waivers over a whole portfolio no alert fitted; each programme's own are told in its report. */
    void tellUnusedWaivers() {
        List<Waiver> unused = sharedWaivers.map(SharedWaivers::unused).orElse(List.of());
        for (Waiver waiver : unused) {
            console.err()
                    .println(waiver.provenance() + ": the waiver of " + waiver.rule() + " for " + waiver.subject()
                            + " covers nothing: no alert of the portfolio fits it");
        }
        console.err().flush();
    }

    void worsen(ExitCode code) {
        exit = exit.or(code);
    }

    ExitCode exit() {
        return exit;
    }
}
