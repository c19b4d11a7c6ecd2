package dev.slipway.inputs.internal.headers;

import static dev.slipway.inputs.internal.headers.HeaderRole.ACTUAL;
import static dev.slipway.inputs.internal.headers.HeaderRole.APPROVED;
import static dev.slipway.inputs.internal.headers.HeaderRole.BASELINE;
import static dev.slipway.inputs.internal.headers.HeaderRole.BEGUN;
import static dev.slipway.inputs.internal.headers.HeaderRole.COMPLETE;
import static dev.slipway.inputs.internal.headers.HeaderRole.CONTRACT;
import static dev.slipway.inputs.internal.headers.HeaderRole.DATE;
import static dev.slipway.inputs.internal.headers.HeaderRole.DONE;
import static dev.slipway.inputs.internal.headers.HeaderRole.DUE;
import static dev.slipway.inputs.internal.headers.HeaderRole.END;
import static dev.slipway.inputs.internal.headers.HeaderRole.FORECAST;
import static dev.slipway.inputs.internal.headers.HeaderRole.NEWER;
import static dev.slipway.inputs.internal.headers.HeaderRole.ORIGINAL;
import static dev.slipway.inputs.internal.headers.HeaderRole.PLANNED;
import static dev.slipway.inputs.internal.headers.HeaderRole.REVISION;
import static dev.slipway.inputs.internal.headers.HeaderRole.START;
import static dev.slipway.inputs.internal.headers.HeaderRole.TERM;

import java.util.Optional;

/**
 * Which date the words of a header mean: a promise, what is expected now, or what happened. {@code Forecast / Actual} means
 * the one or the other, as the row says; a header that says any other two of these means neither.
 */
final class DateGrammar {

    /** The rank of a deadline that stands for the promise beside others: a baseline, a contract. */
    static final int PROMISED = 2;

    private DateGrammar() {}

    static Optional<HeaderSense> sense(HeaderWords words) {
        if (words.hasAny(START, BEGUN)) {
            return start(words);
        }
        if (words.has(ACTUAL)) {
            boolean isOnlyThat =
                    !words.hasAny(BASELINE, ORIGINAL, APPROVED, CONTRACT, DUE, PLANNED, FORECAST, NEWER, REVISION);
            return isOnlyThat ? HeaderGrammar.sense(HeaderField.ACTUAL, 1, words) : either(words);
        }
        return promise(words).or(() -> expectation(words)).or(() -> plan(words)).or(() -> completion(words));
    }

    private static Optional<HeaderSense> start(HeaderWords words) {
        if (words.hasAny(END, COMPLETE, DONE, DUE)) {
            return Optional.empty();
        }
        if (words.hasAny(ACTUAL, BEGUN)) {
            return HeaderGrammar.sense(HeaderField.ACTUAL_START, 1, words);
        }
        int rank =
                words.hasAny(BASELINE, ORIGINAL) ? 3 : words.has(PLANNED) ? 2 : words.hasAny(FORECAST, NEWER) ? 4 : 1;
        return HeaderGrammar.sense(HeaderField.START, rank, words);
    }

    private static Optional<HeaderSense> either(HeaderWords words) {
        boolean isPromise = words.hasAny(BASELINE, ORIGINAL, APPROVED, CONTRACT, DUE, PLANNED);
        return words.has(FORECAST) && !isPromise
                ? HeaderGrammar.sense(HeaderField.FORECAST_OR_ACTUAL, 1, words)
                : Optional.empty();
    }

    private static boolean hasNoun(HeaderWords words) {
        return words.hasAny(END, DATE, COMPLETE);
    }

    /** A baseline; an original or approved date; a contract. An approved date alone may be that of an approval. */
    private static Optional<HeaderSense> promise(HeaderWords words) {
        if (words.has(BASELINE)) {
            return HeaderGrammar.sense(
                    HeaderField.DEADLINE, words.has(NEWER) || words.number() > 0 ? PROMISED : 1, words);
        }
        if (words.has(ORIGINAL) && (hasNoun(words) || words.hasAny(PLANNED, DUE, FORECAST))) {
            return HeaderGrammar.sense(HeaderField.DEADLINE, 1, words);
        }
        if (words.has(FORECAST)) {
            return Optional.empty();
        }
        boolean isApproved = words.has(APPROVED) && words.hasAny(END, COMPLETE, PLANNED, DUE);
        boolean isContract = words.has(CONTRACT) && (hasNoun(words) || words.hasAny(PLANNED, DUE));
        return isApproved || isContract ? HeaderGrammar.sense(HeaderField.DEADLINE, PROMISED, words) : Optional.empty();
    }

    private static Optional<HeaderSense> expectation(HeaderWords words) {
        if (words.has(APPROVED) || words.has(CONTRACT)) {
            return Optional.empty();
        }
        if (words.has(FORECAST)) {
            return HeaderGrammar.sense(HeaderField.FORECAST, words.hasAny(NEWER, REVISION) ? 1 : 2, words);
        }
        boolean isNewer = words.has(NEWER) && (hasNoun(words) || words.hasAny(PLANNED, DUE, REVISION));
        return isNewer || words.has(REVISION) ? HeaderGrammar.sense(HeaderField.FORECAST, 3, words) : Optional.empty();
    }

    private static Optional<HeaderSense> plan(HeaderWords words) {
        if (words.has(DUE)) {
            return HeaderGrammar.sense(HeaderField.DEADLINE, PROMISED + 1, words);
        }
        return words.has(PLANNED) ? HeaderGrammar.sense(HeaderField.DEADLINE, PROMISED + 2, words) : Optional.empty();
    }

    private static Optional<HeaderSense> completion(HeaderWords words) {
        if (words.hasAny(APPROVED, CONTRACT, NEWER, ORIGINAL)) {
            return Optional.empty();
        }
        if (words.has(DONE)) {
            return HeaderGrammar.sense(HeaderField.ACTUAL, 2, words);
        }
        if (words.has(COMPLETE) && words.has(TERM)) {
            return HeaderGrammar.sense(
                    HeaderField.DEADLINE, PROMISED + 1, words); // the term within which it is to be done
        }
        if (words.has(COMPLETE)) {
            boolean isDate = words.hasAny(DATE, END);
            return HeaderGrammar.sense(isDate ? HeaderField.COMPLETION_DATE : HeaderField.COMPLETION, 3, words);
        }
        if (words.has(END)) {
            return HeaderGrammar.sense(HeaderField.FORECAST, 4, words);
        }
        if (words.has(TERM)) {
            return HeaderGrammar.sense(HeaderField.DEADLINE, PROMISED + 1, words);
        }
        return words.has(DATE) ? HeaderGrammar.sense(HeaderField.DATE, 1, words) : Optional.empty();
    }
}
