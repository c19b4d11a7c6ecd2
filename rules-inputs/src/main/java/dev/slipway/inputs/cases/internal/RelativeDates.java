package dev.slipway.inputs.cases.internal;

import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out dates relative to the as-of date: {@code T-30d}, {@code T+2w}, {@code by T+1y}, {@code as-of - 30 days}. */
final class RelativeDates {

    private static final Set<String> DATES = Keys.of(
            "start",
            "deadline",
            "date",
            "on",
            "forecast",
            "actual",
            "report_date",
            "from",
            "to",
            "needBy",
            "data_date",
            "finish",
            "early_finish",
            "actual_start",
            "actual_finish",
            "baseline_finish");

    private static final Pattern RELATIVE = Pattern.compile(
            "(by\\s+)?(?:T|as-of)(?:\\s*([+-])\\s*(\\d{1,5})\\s*([dwmy]|days?|weeks?|months?|years?))?");

    private final LocalDate asOf;

    RelativeDates(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The day that they are counted from. */
    LocalDate day() {
        return asOf;
    }

    /** The same tree with dates that need no as-of date. */
    Node writtenOut(Node node) {
        if (node instanceof Sequence sequence) {
            return new Sequence(sequence.items().stream().map(this::writtenOut).toList(), sequence.place());
        }
        if (node instanceof Mapping mapping) {
            return new Mapping(mapping.entries().stream().map(this::writtenOut).toList(), mapping.place());
        }
        return node;
    }

    private Entry writtenOut(Entry entry) {
        Node value = entry.value() instanceof Scalar scalar && DATES.contains(entry.key())
                ? date(scalar)
                : writtenOut(entry.value());
        return new Entry(entry.key(), entry.place(), value);
    }

    private Scalar date(Scalar scalar) {
        Matcher matcher = RELATIVE.matcher(scalar.text().strip());
        if (!matcher.matches()) {
            return scalar;
        }
        String by = matcher.group(1) == null ? "" : "by ";
        LocalDate day = matcher.group(2) == null ? asOf : moved(matcher);
        return new Scalar(by + day, Kind.TEXT, scalar.place());
    }

    private LocalDate moved(Matcher matcher) {
        long amount = Long.parseLong(matcher.group(3)) * (matcher.group(2).equals("-") ? -1 : 1);
        return switch (matcher.group(4).substring(0, 1)) {
            case "w" -> asOf.plusWeeks(amount);
            case "m" -> asOf.plusMonths(amount);
            case "y" -> asOf.plusYears(amount);
            default -> asOf.plusDays(amount);
        };
    }
}
