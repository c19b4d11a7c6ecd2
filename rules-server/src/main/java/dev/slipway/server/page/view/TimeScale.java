package dev.slipway.server.page.view;

import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Days from left to right, with the beginnings of years or quarters marked. */
public record TimeScale(LocalDate first, LocalDate last) {

    /** The least part that is still seen, in percent. */
    private static final double LEAST = 0.6;

    private static final int QUARTERS_UP_TO_DAYS = 800;

    /** A day that is marked. */
    public record Tick(String x, String label) {}

    /** Over all these days and a little more. */
    public static TimeScale over(Collection<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        long margin = Math.max(7, ChronoUnit.DAYS.between(first, last) / 25);
        return new TimeScale(first.minusDays(margin), last.plusDays(margin));
    }

    /** Where a day lies, in percent; the edge for a day beyond. */
    public double place(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return Math.max(0, Math.min(1, part)) * 100;
    }

    public String x(LocalDate day) {
        return PictureSpan.percent(place(day));
    }

    /** What a date covers; empty where it is unknown. */
    public Optional<PictureSpan> span(DateWindow window) {
        if (!window.isKnown()) {
            return Optional.empty();
        }
        double from = window.hasStart() ? place(window.start()) : 0;
        double to = window.hasEnd() ? place(window.end().plusDays(1)) : 100;
        double width = Math.max(LEAST, to - from);
        return Optional.of(new PictureSpan(Math.min(from, 100 - width), width));
    }

    public List<Tick> ticks() {
        long days = ChronoUnit.DAYS.between(first, last);
        int months = days <= QUARTERS_UP_TO_DAYS ? 3 : 12;
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = LocalDate.of(first.getYear(), 1, 1);
        for (; !day.isAfter(last); day = day.plusMonths(months)) {
            boolean isRoomy = !day.isBefore(first) && place(day) < 94;
            if (isRoomy) {
                ticks.add(new Tick(x(day), months == 12 ? String.valueOf(day.getYear()) : quarter(day)));
            }
        }
        return ticks;
    }

    private static String quarter(LocalDate day) {
        int quarter = (day.getMonthValue() + 2) / 3;
        return quarter == 1 ? String.valueOf(day.getYear()) : "Q" + quarter;
    }
}
