package dev.slipway.cli;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.AlertHistory;
import dev.slipway.model.Assessment;
import dev.slipway.model.DrivingPath;
import dev.slipway.model.Facts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads programmes one after the other, has each judged, and tells what was wrong with those that cannot be. */
final class Judgement {

    private final Console console;
    private final InputChoice input;
    private final RuleChoice rules;
    private final LocalDate asOf;
    private final Map<List<Path>, ComplianceEngine> engines = new HashMap<>();
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
        return Inputs.at(path, input.policy().map(options::withPolicy).orElse(options));
    }

    /** The assessment of a programme; empty, with every reason told, where it cannot be judged. */
    Optional<Assessment> judge(ProgrammeInput programme) {
        return judge(programme, engine -> assess(engine, programme));
    }

    /** The same, each alert with the day since which it stands. */
    Optional<Assessment> judgeWithSince(ProgrammeInput programme) {
        return judge(programme, engine -> engine.withSince(assess(engine, programme), programme.updates()));
    }

    /** What became of the alerts of a programme; empty, with every reason told, where it cannot be judged. */
    Optional<AlertHistory> history(ProgrammeInput programme) {
        return judge(
                programme, engine -> engine.history(programme.programme().orElseThrow(), programme.updates(), asOf));
    }

    /** The path that decides when a judged programme can be complete. */
    DrivingPath path(ProgrammeInput programme) {
        return DrivingPath.of(
                Facts.of(programme.programme().orElseThrow(), programme.updates(), asOf, programme.policy()));
    }

    private Assessment assess(ComplianceEngine engine, ProgrammeInput programme) {
        Assessment assessment = engine.assess(programme.programme().orElseThrow(), programme.updates(), asOf)
                .withInputs(programme.inputs());
        if (!assessment.judgedAnything()) {
            worsen(ExitCode.BAD_INPUT);
        }
        return assessment;
    }

    private <T> Optional<T> judge(ProgrammeInput programme, Function<ComplianceEngine, T> judging) {
        tell(programme);
        if (!programme.isJudgeable()) {
            worsen(ExitCode.BAD_INPUT);
            return Optional.empty();
        }
        try {
            return Optional.of(judging.apply(engine(programme.rules()).with(programme.policy())));
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

    void worsen(ExitCode code) {
        exit = exit.or(code);
    }

    ExitCode exit() {
        return exit;
    }
}
