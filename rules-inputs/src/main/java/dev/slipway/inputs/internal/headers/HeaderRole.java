package dev.slipway.inputs.internal.headers;

import java.util.Locale;

/** What one word of a header says; the vocabulary files list the words of each language under these names. */
enum HeaderRole {
    BASELINE,
    ORIGINAL,
    APPROVED,
    CONTRACT,
    DUE,
    PLANNED,
    FORECAST,
    /** That it is not the first: latest, revised. */
    NEWER,
    REVISION,
    ACTUAL,
    DONE,
    /** A completion, of which it must show whether it is a date or a percentage. */
    COMPLETE,
    END,
    START,
    BEGUN,
    DATE,
    /** A date that is to be kept, where nothing else is said of it: the Russian {@code срок}, the German {@code Termin}. */
    TERM,
    MILESTONE,
    TASK,
    TITLE,
    DESCRIPTION,
    PROJECT,
    SITE,
    PART,
    REGION,
    ID,
    NUMBER,
    PERCENT,
    STATE,
    HEALTH,
    OWNER,
    NOTE,
    AFTER,
    KIND,
    DURATION,
    REPORT,
    /** How something is written or counted: says nothing. */
    UNIT,
    FILLER,
    /** Of a row that sums up others. */
    TOTAL,
    /** With which the name of a sum begins, whatever follows, and no milestone's: subtotal. */
    SUM,
    /** Something that no field of ours holds, such as a cost or a variance: a header with such a word has no meaning. */
    OTHER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
