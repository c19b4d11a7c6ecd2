package dev.slipway.inputs;

/** What became of a row of a file. Each row is one of these, so that none is lost unseen. */
public enum RowFate {
    /** It became part of a plan that is drafted. */
    READ("read"),
    /** A report on a milestone of the programme. */
    MATCHED("on a milestone of the programme", "on milestones of the programme"),
    /** A report that a milestone of the programme is cancelled. */
    CANCELLED("on a cancelled milestone", "on cancelled milestones"),
    /** A reading of a capacity. */
    CAPACITY("on capacity"),
    /** A milestone that the programme does not have. */
    UNPLANNED("unplanned"),
    /** Another one, which the programme asks to ignore. */
    IGNORED("unplanned and ignored"),
    /** Work that is no milestone, of a tool that tells them apart. */
    TASK("task that is no milestone", "tasks that are no milestones"),
    /** A group of others in its tool: a summary task, an epic. */
    GROUP("group", "groups"),
    /** One that could be several milestones of the programme, or that another row speaks for already. */
    UNTOLD("not matched", "not matched"),
    /** One that states another date of the milestone in the row above it. */
    JOINED("row joined to the one above", "rows joined to the one above"),
    HEADING("heading", "headings"),
    HEADER("repeated header", "repeated headers"),
    TOTAL("total", "totals"),
    PLAN("row of what was planned, not read", "rows of what was planned, not read"),
    EXAMPLE("row of the example, not read", "rows of the example, not read"),
    /** A task that its tool has switched off. */
    INACTIVE("inactive task, not read", "inactive tasks, not read"),
    SUBITEM("subitem, not read", "subitems, not read"),
    REMARK("text without a name, a date or a percentage", "texts without a name, a date or a percentage"),
    /** A row of a table that is not understood, or not of milestones. */
    OTHER("row of another table, not read", "rows of another table, not read"),
    /** One with a mistake, which is reported with its place. */
    REFUSED("refused");

    private final String one;
    private final String many;

    RowFate(String alike) {
        this(alike, alike);
    }

    RowFate(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** {@code 3 headings}. */
    String counted(int count) {
        return count + " " + (count == 1 ? one : many);
    }
}
