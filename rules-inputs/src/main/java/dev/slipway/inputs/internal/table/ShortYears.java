package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.internal.table.WrittenDate.Numbers;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Years of two digits in one column, which may come first or last: most dates are in years near that of the report. */
final class ShortYears {

    /** Dates of so many years before and after a report are usual in it. */
    private static final int NEAR = 4;

    private final Optional<LocalDate> report;
    private final Set<DateOrder> possible = EnumSet.allOf(DateOrder.class);

    /** @param report its day, where that is known */
    ShortYears(Optional<LocalDate> report) {
        this.report = report;
    }

    /** The order that this date and those before it leave, if it is one; of a date that is near in none nothing is learned. */
    Optional<DateOrder> learn(Numbers numbers) {
        Set<DateOrder> likely = numbers.mayBeginWithYear() ? numbers.orders(this::isNear) : Set.of();
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        possible.retainAll(likely);
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }

    /** Whether no order suits all dates. */
    boolean areContradictory() {
        return possible.isEmpty();
    }

    /** Whether a date with slashes is near only if the year comes first. */
    boolean areDoubtful(Numbers numbers) {
        return numbers.isShort()
                && !numbers.isDashed()
                && numbers.orders(this::isNear).equals(Set.of(DateOrder.YEAR_MONTH_DAY));
    }

    private boolean isNear(LocalDate day) {
        return report.filter(known -> Math.abs(day.getYear() - known.getYear()) <= NEAR)
                .isPresent();
    }
}
