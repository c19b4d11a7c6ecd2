package dev.slipway.inputs.cases.internal;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import dev.slipway.model.json.InvalidJsonException;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the reports of a case that are schedules: those with {@code activities}, written as in json. */
record ScheduleRows(LocalDate asOf, FileProblems problems) {

    static boolean isSchedule(Node row) {
        return Fragments.value(row, "activities").isPresent();
    }

    List<StatusUpdate> read(Node rows) {
        List<StatusUpdate> read = new ArrayList<>();
        if (rows instanceof Sequence sequence) {
            sequence.items().stream().filter(ScheduleRows::isSchedule).forEach(row -> read(row, read));
        }
        return read;
    }

    /** The same rows without schedules. */
    static Node others(Node rows) {
        return rows instanceof Sequence sequence
                ? new Sequence(
                        sequence.items().stream()
                                .filter(row -> !isSchedule(row))
                                .toList(),
                        sequence.place())
                : rows;
    }

    private void read(Node row, List<StatusUpdate> read) {
        Node dated = Fragments.withDefault(row, "report_date", asOf.toString());
        try {
            read.add(StatusUpdate.fromJson(members((Mapping) dated)));
        } catch (InvalidJsonException e) {
            problems.add(
                    row.place(),
                    "this is no schedule: " + e.getMessage(),
                    "known: report_date, data_date, source, activities, links");
        }
    }

    private static Map<String, Object> members(Mapping mapping) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            if (!(entry.value() instanceof Scalar scalar) || scalar.isGiven()) {
                members.put(entry.key(), value(entry.value()));
            }
        }
        return members;
    }

    private static Object value(Node node) {
        if (node instanceof Mapping mapping) {
            return members(mapping);
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(ScheduleRows::value).toList();
        }
        return scalar((Scalar) node);
    }

    private static Object scalar(Scalar scalar) {
        if (scalar.kind() != Kind.NUMBER) {
            return scalar.text();
        }
        try {
            return Long.valueOf(scalar.text());
        } catch (NumberFormatException e) {
            return decimal(scalar.text());
        }
    }

    /** YAML has numbers, such as {@code 0x1F} and {@code .inf}, that are none of JSON; as texts they are refused where they stand. */
    private static Object decimal(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
