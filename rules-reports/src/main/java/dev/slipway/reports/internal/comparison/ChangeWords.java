package dev.slipway.reports.internal.comparison;

import static java.util.stream.Collectors.joining;

import dev.slipway.model.comparison.ActivityField;
import dev.slipway.model.comparison.DatedConstraint;
import dev.slipway.model.comparison.Driver;
import dev.slipway.model.comparison.Drivers;
import dev.slipway.model.comparison.FieldChange;
import dev.slipway.model.comparison.Value;
import dev.slipway.model.status.ScheduleLink;
import dev.slipway.model.words.Words;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of a comparison in words. */
record ChangeWords(Words words) {

    String text(String key) {
        return words.text("compare." + key);
    }

    String text(String key, Map<String, ?> values) {
        return words.text("compare." + key, values);
    }

    String field(ActivityField field) {
        return text("field." + key(field.name()));
    }

    /** A value, or that there is none. */
    String value(Optional<Value> value) {
        return value.map(this::value).orElseGet(() -> text("none"));
    }

    private String value(Value value) {
        if (value instanceof Value.Day day) {
            return words.date(day.day());
        }
        if (value instanceof Value.Days days) {
            return words.number(days.days());
        }
        return value instanceof Value.Constraints held
                ? held.all().stream().map(this::constraint).collect(joining(", "))
                : ((Value.Text) value).text();
    }

    private String constraint(DatedConstraint constraint) {
        String word = text("constraint." + key(constraint.kind().name()));
        return constraint.day().map(day -> word + " " + words.date(day)).orElse(word);
    }

    /** What became of a field: from what to what, and by how much. */
    String change(FieldChange change) {
        String moved = text(
                "moved",
                Map.of("field", field(change.field()), "then", value(change.then()), "now", value(change.now())));
        return change.difference().isPresent()
                ? moved + " (" + difference(change.field(), change.difference().getAsDouble()) + ")"
                : moved;
    }

    /** A field of a milestone, changed or not. */
    String state(FieldChange change) {
        return value(change.then()).equals(value(change.now()))
                ? text("same", Map.of("field", field(change.field()), "now", value(change.now())))
                : change(change);
    }

    /** Days with their sign: calendar days of dates, working days of all else. */
    private String difference(ActivityField field, double days) {
        boolean isWork = field == ActivityField.DURATION || field == ActivityField.TOTAL_FLOAT;
        return text(isWork ? "workingDays" : "calendarDays", Map.of("days", signed(days)));
    }

    String signed(double days) {
        return (days > 0 ? "+" : "") + words.number(days);
    }

    String drivers(Drivers drivers) {
        return drivers.state() == Drivers.State.DRIVEN
                ? drivers.all().stream().map(this::driver).collect(joining(", "))
                : text("drivers." + drivers.state().word());
    }

    private String driver(Driver driver) {
        boolean isPlain = driver.type() == ScheduleLink.Type.FINISH_START && driver.lag() == 0;
        return isPlain ? driver.title() : driver.title() + " (" + link(driver.type(), driver.lag()) + ")";
    }

    /** The type of a link, and its lag where it has one. */
    String link(ScheduleLink.Type type, double lag) {
        String word = text("link." + key(type.name()));
        return lag == 0 ? word : word + " " + text("workingDays", Map.of("days", signed(lag)));
    }

    String link(Optional<ScheduleLink> link) {
        return link.map(known -> link(known.type(), known.lag())).orElse("");
    }

    /** A weekday in the reader's language, the days of an exception as they are. */
    String day(String day) {
        return Arrays.stream(DayOfWeek.values())
                        .anyMatch(known -> known.name().toLowerCase(Locale.ROOT).equals(day))
                ? text("day." + day)
                : day;
    }

    /** Working hours, or that nobody works, or that the calendar does not name the day. */
    String hours(Optional<String> hours) {
        return hours.map(times -> times.isEmpty() ? text("noWork") : times).orElseGet(() -> text("usual"));
    }

    /** {@code BASELINE_FINISH} as {@code baselineFinish}. */
    private static String key(String constant) {
        StringBuilder key = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return key.toString();
    }
}
