package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code deadline}: a date, or the first date and how it was changed since. */
public final class DeadlineReader {

    public static final Set<String> KEYS = Keys.of("date", "rebaselined");
    public static final Set<String> REBASELINE_KEYS = Keys.of("date", "approver", "reason", "on");

    private final FileProblems problems;
    private final Values values;

    DeadlineReader(FileProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    void read(Node deadline, Fields milestone, Milestone.Builder builder) {
        if (deadline instanceof Mapping) {
            Fields.of(deadline, "a deadline", KEYS, problems).ifPresent(fields -> read(fields, builder));
        } else {
            builder.deadline(milestone.date("deadline"));
        }
    }

    private void read(Fields fields, Milestone.Builder builder) {
        builder.deadline(fields.date("date"));
        for (Node item : fields.items("rebaselined")) {
            Fields.of(item, "a re-baseline", REBASELINE_KEYS, problems)
                    .flatMap(this::rebaseline)
                    .ifPresent(builder::rebaselined);
        }
    }

    /** Without approver or reason it is kept: that is for the rules to judge. */
    private Optional<Rebaseline> rebaseline(Fields fields) {
        DateWindow date = required(fields, "date").flatMap(values::date).orElse(DateWindow.unknown());
        Optional<LocalDate> on = required(fields, "on").flatMap(day -> values.day(day, "'on'"));
        return on.map(day -> new Rebaseline(
                date, fields.text("approver"), fields.text("reason"), day, problems.provenance(fields.place())));
    }

    private Optional<Scalar> required(Fields fields, String key) {
        if (fields.node(key).isEmpty()) {
            problems.add(fields.place(), "a re-baseline needs '" + key + "'", "");
        }
        return fields.scalar(key);
    }
}
