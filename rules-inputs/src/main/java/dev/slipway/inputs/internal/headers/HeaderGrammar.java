package dev.slipway.inputs.internal.headers;

import static dev.slipway.inputs.internal.headers.HeaderRole.AFTER;
import static dev.slipway.inputs.internal.headers.HeaderRole.BASELINE;
import static dev.slipway.inputs.internal.headers.HeaderRole.BEGUN;
import static dev.slipway.inputs.internal.headers.HeaderRole.DATE;
import static dev.slipway.inputs.internal.headers.HeaderRole.DESCRIPTION;
import static dev.slipway.inputs.internal.headers.HeaderRole.DUE;
import static dev.slipway.inputs.internal.headers.HeaderRole.DURATION;
import static dev.slipway.inputs.internal.headers.HeaderRole.END;
import static dev.slipway.inputs.internal.headers.HeaderRole.HEALTH;
import static dev.slipway.inputs.internal.headers.HeaderRole.ID;
import static dev.slipway.inputs.internal.headers.HeaderRole.KIND;
import static dev.slipway.inputs.internal.headers.HeaderRole.MILESTONE;
import static dev.slipway.inputs.internal.headers.HeaderRole.NOTE;
import static dev.slipway.inputs.internal.headers.HeaderRole.NUMBER;
import static dev.slipway.inputs.internal.headers.HeaderRole.ORIGINAL;
import static dev.slipway.inputs.internal.headers.HeaderRole.OTHER;
import static dev.slipway.inputs.internal.headers.HeaderRole.OWNER;
import static dev.slipway.inputs.internal.headers.HeaderRole.PART;
import static dev.slipway.inputs.internal.headers.HeaderRole.PERCENT;
import static dev.slipway.inputs.internal.headers.HeaderRole.PLANNED;
import static dev.slipway.inputs.internal.headers.HeaderRole.PROJECT;
import static dev.slipway.inputs.internal.headers.HeaderRole.REGION;
import static dev.slipway.inputs.internal.headers.HeaderRole.REPORT;
import static dev.slipway.inputs.internal.headers.HeaderRole.SITE;
import static dev.slipway.inputs.internal.headers.HeaderRole.START;
import static dev.slipway.inputs.internal.headers.HeaderRole.STATE;
import static dev.slipway.inputs.internal.headers.HeaderRole.TASK;
import static dev.slipway.inputs.internal.headers.HeaderRole.TITLE;
import static dev.slipway.inputs.internal.headers.HeaderRole.TOTAL;

import java.util.Optional;

/** What the words of a header mean together. A header with a word that is not known, or of something else, means nothing. */
final class HeaderGrammar {

    private HeaderGrammar() {}

    static Optional<HeaderSense> sense(HeaderWords words) {
        if (words.unknown() > 0 || words.hasAny(OTHER, TOTAL)) {
            return Optional.empty();
        }
        return said(words).or(() -> DateGrammar.sense(words)).or(() -> subject(words));
    }

    /** What is said of a milestone, dates apart. */
    private static Optional<HeaderSense> said(HeaderWords words) {
        boolean isDated = words.hasAny(DATE, END, START, DUE);
        if (words.has(REPORT)) {
            return sense(HeaderField.REPORT_DATE, 1, words);
        }
        if (words.has(NOTE)) {
            return sense(HeaderField.NOTE, words.has(DATE) ? 2 : 1, words);
        }
        if (words.has(PERCENT)) {
            boolean isPlan = words.hasAny(BASELINE, ORIGINAL, PLANNED);
            return sense(isPlan ? HeaderField.PLANNED_PERCENT : HeaderField.PERCENT, rankOfPercent(words), words);
        }
        if (words.has(AFTER)) {
            return sense(HeaderField.AFTER, 1, words);
        }
        if (words.has(HEALTH) && !isDated) {
            return sense(HeaderField.HEALTH, words.has(STATE) ? 1 : 2, words);
        }
        if (words.has(OWNER) && !isDated && !words.hasAny(BASELINE, PLANNED, HeaderRole.FORECAST, HeaderRole.ACTUAL)) {
            return sense(HeaderField.OWNER, 1, words);
        }
        if (words.has(STATE) && !words.has(DATE)) {
            return sense(HeaderField.STATE, isDated ? 2 : 1, words);
        }
        return isDated ? Optional.empty() : identified(words);
    }

    private static int rankOfPercent(HeaderWords words) {
        return words.has(HeaderRole.ACTUAL) ? 1 : 2;
    }

    private static Optional<HeaderSense> identified(HeaderWords words) {
        boolean isPlanned = words.hasAny(BASELINE, PLANNED, HeaderRole.FORECAST, HeaderRole.ACTUAL);
        if (words.has(DURATION)) {
            return isPlanned || words.hasAny(ORIGINAL, HeaderRole.NEWER)
                    ? Optional.empty()
                    : sense(HeaderField.KIND, 3, words);
        }
        if (isPlanned && !words.has(ID)) {
            return Optional.empty();
        }
        if (words.has(KIND)) {
            return sense(HeaderField.KIND, words.hasAny(MILESTONE, TASK) ? 1 : 2, words);
        }
        if (words.hasAny(ID, NUMBER) && words.hasAny(SITE, PART) && !words.hasAny(MILESTONE, TASK)) {
            return sense(HeaderField.SITE, words.has(SITE) ? 2 : 6, words);
        }
        if (words.has(ID)) {
            return sense(HeaderField.KEY, words.has(PROJECT) ? 2 : 1, words);
        }
        boolean isBare = !words.hasAny(MILESTONE, TASK, PROJECT);
        return words.has(NUMBER)
                ? sense(isBare ? HeaderField.ROW_NUMBER : HeaderField.KEY, 3, words)
                : Optional.empty();
    }

    /** What the row is about. */
    private static Optional<HeaderSense> subject(HeaderWords words) {
        if (words.has(MILESTONE)) {
            return sense(HeaderField.NAME, words.has(TITLE) ? 1 : words.has(DESCRIPTION) ? 2 : 3, words);
        }
        if (words.has(TASK)) {
            return sense(HeaderField.NAME, words.has(TITLE) ? 4 : 5, words);
        }
        if (words.has(SITE)) {
            return sense(HeaderField.SITE, 1, words);
        }
        if (words.has(PROJECT)) {
            return sense(HeaderField.NAME, words.has(TITLE) ? 8 : 9, words);
        }
        if (words.hasAny(PART, REGION)) {
            return sense(HeaderField.SITE, words.has(PART) ? 4 : 5, words);
        }
        if (words.hasAny(TITLE, DESCRIPTION)) {
            return sense(HeaderField.NAME, words.has(TITLE) ? 6 : 7, words);
        }
        return words.has(BEGUN) ? sense(HeaderField.ACTUAL_START, 1, words) : Optional.empty();
    }

    static Optional<HeaderSense> sense(HeaderField field, int rank, HeaderWords words) {
        return Optional.of(new HeaderSense(field, rank, words.number()));
    }
}
