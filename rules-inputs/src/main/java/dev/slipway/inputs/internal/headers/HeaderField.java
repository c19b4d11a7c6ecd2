package dev.slipway.inputs.internal.headers;

/** What a column may hold. */
public enum HeaderField {
    KEY("an id"),
    /** A number of a row, which is an id only where rows name each other by it. */
    ROW_NUMBER("a row number"),
    NAME("the name of the milestone"),
    SITE("the site"),
    KIND("the kind of row"),
    DEADLINE("the promised date"),
    START("the start"),
    ACTUAL_START("the day on which it began"),
    FORECAST("the date now expected"),
    ACTUAL("the date of completion"),
    /** A date of which nothing says whether it was promised, is expected or has happened: it is asked for. */
    DATE("a date: deadline, forecast or actual"),
    /** A completion that is a date. */
    COMPLETION_DATE("the date of completion"),
    /** A completion of which only the values show whether it is a date or a percentage. */
    COMPLETION("the date of completion, or how much is done"),
    /** A date of which only the row says whether it is expected or has happened. */
    FORECAST_OR_ACTUAL("the date now expected, or of completion"),
    PERCENT("how much is done"),
    PLANNED_PERCENT("how much was planned to be done"),
    STATE("the state"),
    HEALTH("the traffic light"),
    OWNER("the owner"),
    NOTE("a note"),
    AFTER("the predecessors"),
    REPORT_DATE("the day of the report");

    private final String meaning;

    HeaderField(String meaning) {
        this.meaning = meaning;
    }

    /** In words, for those who are asked what a column is. */
    public String meaning() {
        return meaning;
    }
}
