package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The report date of a file of another tool: the one the user gives, else the one in the file, else the one in its name. */
public final class ReportDate {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)");

    private ReportDate() {}

    /** The snapshot with a day for each activity; absent, with the problem reported, where some have none. */
    public static Optional<Snapshot> date(Snapshot snapshot, Optional<LocalDate> said, FileProblems problems) {
        Optional<LocalDate> day = said.or(snapshot::reportDate).or(() -> ofName(problems.fileName()));
        if (day.isPresent()) {
            return Optional.of(snapshot.reportedOn(day.get()));
        }
        if (snapshot.activities().stream()
                .allMatch(activity -> activity.reported().isPresent())) {
            return Optional.of(snapshot);
        }
        problems.add(
                Place.FILE,
                "this file does not say as of which day it speaks",
                "say it with --report-date 2026-03-31, by reportDate in mapping.yaml, or in the name of the file");
        return Optional.empty();
    }

    private static Optional<LocalDate> ofName(String fileName) {
        Matcher day = DAY.matcher(fileName);
        try {
            return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
