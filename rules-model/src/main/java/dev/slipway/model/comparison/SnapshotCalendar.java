package dev.slipway.model.comparison;

import dev.slipway.model.base.Required;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A calendar that activities of a snapshot use.
 *
 * @param name as its tool shows it
 * @param hours the working times, {@code 08:00-12:00 13:00-17:00}, by {@code monday} and so on, and by the days that are
 *     unlike their weekday, {@code 2026-05-01} or {@code 2026-05-01..2026-05-03}; empty where nobody works
 */
public record SnapshotCalendar(String name, Map<String, String> hours) {

    public SnapshotCalendar {
        Required.present("name", name);
        hours = Collections.unmodifiableMap(new TreeMap<>(hours));
    }
}
