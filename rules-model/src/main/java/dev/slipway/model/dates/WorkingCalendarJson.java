package dev.slipway.model.dates;

import dev.slipway.model.json.JsonObject;
import dev.slipway.model.json.JsonWriter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes and reads a calendar with its holidays day by day, so that who reads it needs to know no country. */
public final class WorkingCalendarJson {

    private static final Set<String> KEYS = Set.of("weekend", "holidays");

    private WorkingCalendarJson() {}

    /** Writes it as a member of that name. */
    public static void write(JsonWriter json, String name, WorkingCalendar calendar) {
        json.object(name, () -> {
            json.array("weekend", List.copyOf(calendar.weekend()), day -> json.text(WorkingCalendar.word(day)));
            json.array("holidays", List.copyOf(calendar.holidays()), day -> json.text(day.toString()));
        });
    }

    /** Reads it; where no weekend is given, it is Saturday and Sunday. */
    public static WorkingCalendar read(JsonObject json) {
        json.knowing(KEYS);
        Set<DayOfWeek> weekend = json.has("weekend") ? weekend(json) : WorkingCalendar.USUAL_WEEKEND;
        List<LocalDate> holidays = json.checked("holidays", () -> json.texts("holidays").stream()
                .map(WorkingCalendarJson::day)
                .toList());
        return json.checked(() -> new WorkingCalendar(weekend, holidays));
    }

    private static Set<DayOfWeek> weekend(JsonObject json) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        for (String word : json.texts("weekend")) {
            weekend.add(WorkingCalendar.dayOfWeek(word)
                    .orElseThrow(() -> json.refused("weekend", "knows no day '" + word + "'; write SAT")));
        }
        return weekend;
    }

    private static LocalDate day(String text) {
        DateWindow day = DateWindow.parse(text);
        if (!day.start().equals(day.end())) {
            throw new IllegalArgumentException("'" + text + "' is no single day");
        }
        return day.start();
    }
}
