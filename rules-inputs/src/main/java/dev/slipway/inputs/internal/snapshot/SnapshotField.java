package dev.slipway.inputs.internal.snapshot;

import java.util.Locale;

/** What a tool may say about an activity: Slipway's fields, to which the tool's own fields are mapped. */
public enum SnapshotField {
    /** An id or code by which the tool or its people know it; the keys of {@code programme.yaml} name it. */
    KEY,
    NAME,
    /** The group that it is in: site, summary task, project, epic, section, component. */
    TERMINAL,
    /** Whether it is a milestone, a group of others, or work. */
    KIND,
    DEADLINE,
    /** The date of the present plan, which is a deadline only in the file that is made the baseline. */
    PLANNED,
    START,
    FORECAST,
    ACTUAL,
    PERCENT,
    /** What it is said to be: planned, started, on hold, done, cancelled. */
    STATE,
    /** What its office thinks of it: a traffic light. */
    HEALTH,
    /** Days by which it may move before the whole is late, as its tool saved them. */
    FLOAT,
    OWNER,
    NOTE,
    /** What must be finished before. */
    AFTER,
    REPORT_DATE;

    /** {@code report_date}: what {@code mapping.yaml} and the guide call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
