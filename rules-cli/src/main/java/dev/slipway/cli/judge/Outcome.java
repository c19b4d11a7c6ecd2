package dev.slipway.cli.judge;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.inputs.ProgrammeInput;
import java.util.Optional;

/**
 * The outcome of judging one programme.
 *
 * @param <T> what was asked for: an assessment, or a history
 */
public sealed interface Outcome<T> {

    /** The programme as it was read, with all that is wrong with its files. */
    ProgrammeInput programme();

    /** The result; empty where the programme could not be judged. */
    default Optional<T> result() {
        return Optional.empty();
    }

    /** It was judged, perhaps in spite of problems with its files. */
    record Assessed<T>(ProgrammeInput programme, T answer) implements Outcome<T> {

        @Override
        public Optional<T> result() {
            return Optional.of(answer);
        }
    }

    /** Its files have problems for which it is not judged. */
    record BadInput<T>(ProgrammeInput programme) implements Outcome<T> {}

    /** The rules that were to judge it cannot be used; its files may have problems too. */
    record BadRules<T>(ProgrammeInput programme, RuleException failure) implements Outcome<T> {}

    /** Judging it failed for another reason, such as too little memory. */
    record Failed<T>(ProgrammeInput programme, Error failure) implements Outcome<T> {

        /** In the user's words. */
        public String reason() {
            return failure instanceof OutOfMemoryError
                    ? "there is not enough memory to judge it; give Java more, as SLIPWAY_JAVA_OPTS=-Xmx4g"
                    : "it cannot be judged: " + failure;
        }
    }

    /** A rule did not end, or failed. */
    record Runaway<T>(ProgrammeInput programme, RuleFailedException failure) implements Outcome<T> {}
}
