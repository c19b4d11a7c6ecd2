package dev.slipway.model.status;

import dev.slipway.model.base.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One field of reports, which each may state or leave blank, and the rule that picks one statement for a day. Of
 * those made in one file the last one counts; of those in several files, or without a place, the most severe.
 *
 * <p>Reports are given in the order of their dates, then files, then lines.
 *
 * @param isStated whether a report states the field
 * @param gravity compares reports that state it: the greater is the more severe
 */
public record StatedField<R extends StatusUpdate>(Predicate<R> isStated, Comparator<R> gravity) {

    /** The report whose statement is the latest that counts. */
    public Optional<R> latest(List<R> reports) {
        for (int i = reports.size() - 1; i >= 0; i--) {
            if (isStated.test(reports.get(i))) {
                return Optional.of(deciding(reports, i));
            }
        }
        return Optional.empty();
    }

    /** The reports whose statements count, one for each day with a statement, oldest first. */
    public List<R> daily(List<R> reports) {
        List<R> daily = new ArrayList<>();
        for (int i = reports.size() - 1; i >= 0; i--) {
            R report = reports.get(i);
            boolean isNewDay = daily.isEmpty() || !isSameDay(report, daily.get(daily.size() - 1));
            if (isNewDay && isStated.test(report)) {
                daily.add(deciding(reports, i));
            }
        }
        Collections.reverse(daily);
        return daily;
    }

    /** The report that counts for each file on the latest day on which the field was stated, the last file first. */
    public List<R> latestOfEachFile(List<R> reports) {
        List<R> latest = new ArrayList<>();
        for (int i = reports.size() - 1; i >= 0; i--) {
            R report = reports.get(i);
            if (!latest.isEmpty() && !isSameDay(report, latest.get(0))) {
                break;
            }
            if (isStated.test(report) && (latest.isEmpty() || !isReplaced(report, latest.get(latest.size() - 1)))) {
                latest.add(report);
            }
        }
        return latest;
    }

    /** The report that counts for a day, found by going back from the last that day to state the field. */
    private R deciding(List<R> reports, int last) {
        R mostSevere = reports.get(last);
        R lastOfFile = mostSevere;
        for (int i = last - 1; i >= 0 && isSameDay(reports.get(i), mostSevere); i--) {
            R report = reports.get(i);
            if (isStated.test(report) && !isReplaced(report, lastOfFile)) {
                lastOfFile = report;
                mostSevere = gravity.compare(report, mostSevere) >= 0 ? report : mostSevere;
            }
        }
        return mostSevere;
    }

    private boolean isSameDay(R one, R other) {
        return one.reportDate().equals(other.reportDate());
    }

    /** Whether a later place of its file states the field too. Of two at one place, or at none, neither is the later. */
    private boolean isReplaced(R report, R lastOfFile) {
        Provenance place = report.provenance();
        Provenance last = lastOfFile.provenance();
        boolean isOrdered = !place.equals(last) || report.sequence() != lastOfFile.sequence();
        return isOrdered && place.file().equals(last.file());
    }
}
