package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.base.Required;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The report date of a file of another tool: the one the user gives, else the one in the file, else the one in its name. */
public final class ReportDate {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)");

    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{4}-(?:0[1-9]|1[0-2]))(?!\\d|-\\d)");

    private ReportDate() {}

    /**
     * Those of one file. A day that is stated on one of its sheets holds for those that state none; where some have no day,
     * that is reported, once.
     */
    public static List<Snapshot> date(List<Snapshot> snapshots, Optional<LocalDate> said, FileProblems problems) {
        List<LocalDate> stated = snapshots.stream()
                .flatMap(snapshot -> snapshot.reportDate().stream())
                .distinct()
                .toList();
        Optional<LocalDate> shared = stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
        return snapshots.stream()
                .flatMap(snapshot ->
                        date(snapshot, said.or(() -> snapshot.reportDate().or(() -> shared)), problems).stream())
                .toList();
    }

    /** The day as of which a file speaks, as far as that is known before it is read: the one the user gives, else the one in its name. */
    public static Optional<LocalDate> known(Optional<LocalDate> given, FileProblems problems) {
        return given.or(() -> ofName(problems.fileName()));
    }

    /** The snapshot with a day for each activity; absent, with the problem reported, where some have none. */
    static Optional<Snapshot> date(Snapshot snapshot, Optional<LocalDate> said, FileProblems problems) {
        if (snapshot.reportDate().isPresent() && isDated(snapshot)) {
            return Optional.of(snapshot);
        }
        Optional<LocalDate> day = known(said.or(snapshot::reportDate), problems);
        if (day.isPresent()) {
            return Optional.of(snapshot.reportedOn(day.get()));
        }
        if (isDated(snapshot)) {
            return Optional.of(snapshot);
        }
        problems.add(
                Place.FILE,
                "this file does not say as of which day it speaks",
                "say it with --report-date 2026-03-31, by reportDate in mapping.yaml, or in the name of the file"
                        + monthOf(problems.fileName()));
        return Optional.empty();
    }

    /** What to say of a month in the name, which somebody takes for a day. */
    private static String monthOf(String fileName) {
        Matcher month = MONTH.matcher(fileName);
        return month.find() ? "; " + month.group(1) + " in its name is a month, and no day" : "";
    }

    private static boolean isDated(Snapshot snapshot) {
        return snapshot.activities().stream()
                .allMatch(activity -> activity.reported().isPresent());
    }

    /** Digits that are no day, or one of a year that nobody plans in, are something else. */
    private static Optional<LocalDate> ofName(String fileName) {
        Matcher day = DAY.matcher(fileName);
        try {
            return day.find()
                    ? Optional.of(Required.day("the day in the name", LocalDate.parse(day.group(1))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
