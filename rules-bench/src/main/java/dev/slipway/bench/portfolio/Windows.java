package dev.slipway.bench.portfolio;

import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Dates as offices write them: to the day, the month, the quarter or the year. Each is made once. */
final class Windows {

    private final Map<LocalDate, DateWindow> days = new HashMap<>();
    private final Map<String, DateWindow> others = new HashMap<>();

    DateWindow day(LocalDate day) {
        return days.computeIfAbsent(day, DateWindow::day);
    }

    DateWindow month(LocalDate day) {
        return stated(day.toString().substring(0, 7));
    }

    DateWindow quarter(LocalDate day) {
        return stated(day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3);
    }

    DateWindow year(LocalDate day) {
        return stated(String.valueOf(day.getYear()));
    }

    DateWindow stated(String text) {
        return others.computeIfAbsent(text, DateWindow::parse);
    }
}
