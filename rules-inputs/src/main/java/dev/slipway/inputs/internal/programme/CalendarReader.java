package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.holidays.CountryHolidays;
import dev.slipway.inputs.internal.holidays.UnknownCountryException;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code calendar: {weekend: [SAT, SUN], holidays: [KZ, 2026-05-08]}}: the working days of a programme. */
final class CalendarReader {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L} .'-]*");

    private final FileProblems problems;

    CalendarReader(FileProblems problems) {
        this.problems = problems;
    }

    /** Empty, and reported, where anything in it is wrong: to count by the rest of it would give wrong days. */
    Optional<WorkingCalendar> read(Node node) {
        int before = problems.count();
        Optional<Fields> fields = Fields.of(node, "a calendar", ProgrammeReader.CALENDAR_KEYS, problems);
        Optional<WorkingCalendar> calendar = fields.flatMap(this::calendar);
        return calendar.filter(read -> problems.count() == before);
    }

    private Optional<WorkingCalendar> calendar(Fields fields) {
        Set<DayOfWeek> weekend = fields.node("weekend").isPresent() ? weekend(fields) : WorkingCalendar.USUAL_WEEKEND;
        List<LocalDate> holidays = new ArrayList<>();
        fields.scalars("holidays").forEach(item -> holidays.addAll(holidays(item)));
        try {
            return Optional.of(new WorkingCalendar(weekend, holidays));
        } catch (IllegalArgumentException e) {
            problems.add(
                    fields.place("weekend"), String.valueOf(e.getMessage()), "leave out those on which people work");
            return Optional.empty();
        }
    }

    private Set<DayOfWeek> weekend(Fields fields) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        for (Scalar item : fields.scalars("weekend")) {
            WorkingCalendar.dayOfWeek(item.text())
                    .ifPresentOrElse(
                            weekend::add,
                            () -> problems.add(
                                    item.place(),
                                    "'" + item.text() + "' is no day of the week",
                                    "one of " + words() + "; [] where every day is worked on"));
        }
        return weekend;
    }

    private static String words() {
        return Arrays.stream(DayOfWeek.values()).map(WorkingCalendar::word).collect(Collectors.joining(", "));
    }

    /** Those of a country, or one day. */
    private Collection<LocalDate> holidays(Scalar item) {
        String text = item.text().strip();
        return LETTERS.matcher(text).matches() ? ofCountry(text, item) : day(item);
    }

    private Collection<LocalDate> ofCountry(String text, Scalar item) {
        try {
            return CountryHolidays.of(text.length() == 2 ? text.toUpperCase(Locale.ROOT) : text);
        } catch (UnknownCountryException e) {
            problems.add(item.place(), String.valueOf(e.getMessage()), e.hint());
            return List.of();
        }
    }

    private Collection<LocalDate> day(Scalar item) {
        Optional<DateWindow> date = new Values(problems).dateForDay(item);
        if (date.isPresent() && !date.get().start().equals(date.get().end())) {
            problems.add(
                    item.place(),
                    "'" + item.text().strip() + "' is no single day",
                    "write each holiday, as 2026-05-01, or the code of a country, as KZ");
            return List.of();
        }
        return date.map(DateWindow::start).stream().toList();
    }
}
