package dev.slipway.model.comparison;

import java.util.Optional;

/**
 * Working times of a calendar that changed.
 *
 * @param calendar its name
 * @param day a weekday or the days of an exception, as in {@link SnapshotCalendar#hours()}; empty for the calendar as a whole
 * @param then the hours in the old snapshot, empty text where nobody works; absent where it says nothing of the day
 * @param now the hours in the new snapshot, likewise
 */
public record CalendarChange(String calendar, String day, Optional<String> then, Optional<String> now) {}
