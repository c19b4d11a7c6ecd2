package dev.slipway.model.comparison;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.joining;

import dev.slipway.model.base.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** What a snapshot states of an activity. */
public sealed interface Value {

    /** Of a working day: what no tool plans in. */
    double NO_TIME = 0.01;

    /** A calendar day. */
    record Day(LocalDate day) implements Value {}

    /** A number of working days. */
    record Days(double days) implements Value {

        public Days {
            days = Rounding.toMillionth(days);
        }
    }

    /** A name. */
    record Text(String text) implements Value {}

    /** What holds the dates of an activity besides the logic; never empty. */
    record Constraints(List<DatedConstraint> all) implements Value {

        public Constraints {
            all = List.copyOf(all);
        }
    }

    /** As json writes it: {@code 2026-06-30}, {@code 12.5}, {@code must finish on 2026-06-30}. */
    default String word() {
        if (this instanceof Day day) {
            return day.day().toString();
        }
        if (this instanceof Days days) {
            return String.valueOf(days.days());
        }
        return this instanceof Constraints held
                ? held.all().stream().map(DatedConstraint::word).collect(joining(", "))
                : ((Text) this).text();
    }

    /** Whether the other means the same, but for less than a hundredth of a day. */
    default boolean isSame(Value other) {
        OptionalDouble days = this instanceof Days ? since(other) : OptionalDouble.empty();
        return days.isPresent() ? Math.abs(days.getAsDouble()) < NO_TIME : equals(other);
    }

    /** By how many days it is more than the other, or later; empty for words. */
    default OptionalDouble since(Value other) {
        if ((this instanceof Day now) && (other instanceof Day then)) {
            return OptionalDouble.of((double) DAYS.between(then.day(), now.day()));
        }
        if ((this instanceof Days now) && (other instanceof Days then)) {
            return OptionalDouble.of(Rounding.toMillionth(now.days() - then.days()));
        }
        return OptionalDouble.empty();
    }
}
