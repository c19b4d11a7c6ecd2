package dev.slipway.flink.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a place, in milliseconds since 1970. */
record Days(ZoneId zone) {

    /** The day of an instant. */
    LocalDate of(long instant) {
        return Instant.ofEpochMilli(instant).atZone(zone).toLocalDate();
    }

    /** The last millisecond of a day. */
    long endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1;
    }
}
