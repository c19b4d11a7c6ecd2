package dev.slipway.model.facts.reports;

import dev.slipway.model.programme.Cadence;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When reports on a subject were made.
 *
 * @param latest the last of them
 * @param days on which there was at least one, in order
 */
public record ReportSeries(Optional<StatusUpdate> latest, List<LocalDate> days) {

    /** Report days from which a rhythm can be told. */
    private static final int LEAST_DAYS = 3;

    /** Of two series the one of more days, then of the longer gaps. */
    public static final Comparator<ReportSeries> LENGTH = Comparator.<ReportSeries>comparingInt(
                    series -> series.days().size())
            .thenComparingInt(ReportSeries::median);

    public static ReportSeries of(List<? extends StatusUpdate> reports) {
        return new ReportSeries(
                reports.stream().<StatusUpdate>map(report -> report).max(ReportsBySubject.IN_ORDER),
                reports.stream()
                        .map(StatusUpdate::reportDate)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The series with one more report. */
    public ReportSeries plus(StatusUpdate report) {
        boolean isLast = latest.filter(last -> ReportsBySubject.IN_ORDER.compare(last, report) > 0)
                .isEmpty();
        int place = Collections.binarySearch(days, report.reportDate());
        List<LocalDate> all = days;
        if (place < 0) {
            all = new ArrayList<>(days);
            all.add(-place - 1, report.reportDate());
        }
        return new ReportSeries(isLast ? Optional.of(report) : latest, all);
    }

    /** How often a report came, where it can be told. */
    public Optional<Cadence> rhythm() {
        return days.size() < LEAST_DAYS ? Optional.empty() : Optional.of(Cadence.every(median()));
    }

    /** The median gap between the days, rounded up; 0 where there are fewer than two. */
    private int median() {
        if (days.size() < 2) {
            return 0;
        }
        long[] gaps = IntStream.range(1, days.size())
                .mapToLong(day -> ChronoUnit.DAYS.between(days.get(day - 1), days.get(day)))
                .sorted()
                .toArray();
        int middle = gaps.length / 2;
        long twice = gaps.length % 2 == 1 ? 2 * gaps[middle] : gaps[middle - 1] + gaps[middle];
        return Math.toIntExact((twice + 1) / 2);
    }
}
