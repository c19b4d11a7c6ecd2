package dev.slipway.flink.check;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges programmes one after the other, and says of each what the command says. */
final class ProgrammeJudge {

    private final ComplianceEngine engine;
    private final LocalDate day;

    ProgrammeJudge(ComplianceEngine engine, LocalDate day) {
        this.engine = engine;
        this.day = day;
    }

    /**
     * What became of a programme.
     *
     * @param assessment empty where it could not be judged
     * @param messages for people, a line each
     * @param isRefused whether something is wrong with its line
     * @param isFailed whether a rule failed or did not end
     */
    record Verdict(Optional<Assessment> assessment, List<String> messages, boolean isRefused, boolean isFailed) {}

    Verdict judge(ProgrammeInput input) {
        List<String> messages =
                new ArrayList<>(input.problems().stream().map(Problem::toString).toList());
        input.problemCount().ifPresent(messages::add);
        if (!input.isJudgeable()) {
            return new Verdict(Optional.empty(), withRows(messages, input), true, false);
        }
        try {
            return judged(assess(input), input, messages);
        } catch (RuleFailedException e) {
            return failed(String.valueOf(e.getMessage()), input, messages);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return failed("it cannot be judged: " + e, input, messages);
        }
    }

    private Assessment assess(ProgrammeInput input) {
        return engine.with(input.policy())
                .assess(input.programme().orElseThrow(), input.updates(), day)
                .withInputs(input.inputs())
                .waive(input.waivers());
    }

    private static Verdict judged(Assessment assessment, ProgrammeInput input, List<String> messages) {
        boolean isIdle = !assessment.judgedAnything();
        if (isIdle) {
            messages.add(input.nothingToJudge());
        }
        return new Verdict(
                Optional.of(assessment),
                withRows(messages, input),
                isIdle || !input.problems().isEmpty(),
                false);
    }

    private static Verdict failed(String reason, ProgrammeInput input, List<String> messages) {
        messages.add(input.told(reason));
        return new Verdict(
                Optional.empty(), withRows(messages, input), !input.problems().isEmpty(), true);
    }

    private static List<String> withRows(List<String> messages, ProgrammeInput input) {
        input.unusualRows().ifPresent(messages::add);
        return messages;
    }
}
