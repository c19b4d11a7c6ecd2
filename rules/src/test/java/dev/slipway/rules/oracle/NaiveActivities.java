package dev.slipway.rules.oracle;

import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleLink;
import dev.slipway.model.status.ScheduleReport;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the points of a schedule by the rule catalogue and its default thresholds, in loops and nothing else: {@code amber
 * 2/3} where a rule is to fire, and the word for a rule that cannot judge.
 */
final class NaiveActivities {

    static final String NOT_EVALUATED = "not evaluated";

    private final Map<String, String> verdicts = new TreeMap<>();
    private final ScheduleReport report;

    private NaiveActivities(ScheduleReport report) {
        this.report = report;
    }

    static Map<String, String> judge(ScheduleReport report) {
        NaiveActivities naive = new NaiveActivities(report);
        naive.links();
        naive.open();
        if (report.dataDate().isEmpty()) {
            naive.verdicts.put("Q09", NOT_EVALUATED);
            naive.verdicts.put("Q11", NOT_EVALUATED);
            naive.verdicts.put("Q14", NOT_EVALUATED);
        } else {
            naive.dated(report.dataDate().get());
        }
        naive.path();
        return naive.verdicts;
    }

    private void above(String rule, String severity, int count, int total, double most) {
        if (total == 0) {
            verdicts.put(rule, NOT_EVALUATED);
        } else if (count > most * total + 1e-9) {
            verdicts.put(rule, severity + " " + count + "/" + total);
        }
    }

    private void below(String rule, int count, int total, double least) {
        if (total == 0) {
            verdicts.put(rule, NOT_EVALUATED);
        } else if (count < least * total - 1e-9) {
            verdicts.put(rule, "AMBER " + count + "/" + total);
        }
    }

    private void links() {
        int leads = 0;
        int lags = 0;
        int usual = 0;
        for (ScheduleLink link : report.links()) {
            leads += link.lag() < 0 ? 1 : 0;
            lags += link.lag() > 0 ? 1 : 0;
            usual += link.type() == ScheduleLink.Type.FINISH_START ? 1 : 0;
        }
        int all = report.links().size();
        above("Q02", "AMBER", leads, all, 0);
        above("Q03", "AMBER", lags, all, 0.05);
        below("Q04", usual, all, 0.90);
    }

    private void open() {
        int open = 0;
        int unlinked = 0;
        int constrained = 0;
        int hard = 0;
        int floats = 0;
        int high = 0;
        int negative = 0;
        int durations = 0;
        int long44 = 0;
        String first = first();
        String last = last();
        for (ScheduleActivity activity : report.activities()) {
            if (activity.actualFinish().isPresent()) {
                continue;
            }
            open++;
            boolean lacks = (!follows(activity) && !activity.id().equals(first))
                    || (!leads(activity) && !activity.id().equals(last));
            unlinked += lacks ? 1 : 0;
            if (activity.constraint().isPresent()) {
                constrained++;
                String word = activity.constraint().get().word();
                hard += word.contains("must") || word.contains("no later") || word.endsWith(" on") ? 1 : 0;
            }
            if (activity.totalFloat().isPresent()) {
                floats++;
                high += activity.totalFloat().getAsDouble() > 44 ? 1 : 0;
                negative += activity.totalFloat().getAsDouble() < 0 ? 1 : 0;
            }
            if (activity.duration().isPresent()) {
                durations++;
                long44 += activity.duration().getAsDouble() > 44 ? 1 : 0;
            }
        }
        above("Q01", "AMBER", unlinked, open, 0.05);
        above("Q05", "AMBER", hard, constrained, 0.05);
        above("Q06", "INFO", high, floats, 0.05);
        above("Q07", "RED", negative, floats, 0);
        above("Q08", "INFO", long44, durations, 0.05);
    }

    private boolean follows(ScheduleActivity activity) {
        for (ScheduleLink link : report.links()) {
            if (link.to().equals(activity.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(ScheduleActivity activity) {
        for (ScheduleLink link : report.links()) {
            if (link.from().equals(activity.id())) {
                return true;
            }
        }
        return false;
    }

    private String first() {
        LocalDate earliest = LocalDate.MAX;
        for (ScheduleActivity activity : report.activities()) {
            LocalDate start = activity.start().orElse(LocalDate.MAX);
            earliest = start.isBefore(earliest) ? start : earliest;
        }
        for (ScheduleActivity activity : report.activities()) {
            if (activity.start().isPresent() && activity.start().get().equals(earliest) && !follows(activity)) {
                return activity.id();
            }
        }
        return "";
    }

    private String last() {
        LocalDate latest = LocalDate.MIN;
        for (ScheduleActivity activity : report.activities()) {
            LocalDate finish = activity.finish().orElse(LocalDate.MIN);
            latest = finish.isAfter(latest) ? finish : latest;
        }
        for (ScheduleActivity activity : report.activities()) {
            if (activity.finish().isPresent() && activity.finish().get().equals(latest) && !leads(activity)) {
                return activity.id();
            }
        }
        return "";
    }

    private void dated(LocalDate dataDate) {
        int invalid = 0;
        int due = 0;
        int missed = 0;
        int finished = 0;
        for (ScheduleActivity activity : report.activities()) {
            LocalDate finish = activity.actualFinish().orElse(LocalDate.MAX);
            boolean isOpen = activity.actualFinish().isEmpty();
            boolean lapsed =
                    isOpen && activity.earlyFinish().orElse(LocalDate.MAX).isBefore(dataDate);
            boolean ahead = activity.actualStart().orElse(LocalDate.MIN).isAfter(dataDate)
                    || (!isOpen && finish.isAfter(dataDate));
            invalid += lapsed || ahead ? 1 : 0;
            finished += isOpen ? 0 : 1;
            LocalDate baseline = activity.baselineFinish().orElse(LocalDate.MAX);
            if (!baseline.isAfter(dataDate)) {
                due++;
                missed += finish.isAfter(baseline) ? 1 : 0;
            }
        }
        above("Q09", "RED", invalid, report.activities().size(), 0);
        above("Q11", "AMBER", missed, due, 0.05);
        below("Q14", finished, due, 0.95);
    }

    private void path() {
        LocalDate latest = LocalDate.MIN;
        double days = 0;
        double least = Double.MAX_VALUE;
        for (ScheduleActivity activity : report.activities()) {
            if (activity.actualFinish().isPresent() || activity.daysAhead().isEmpty()) {
                continue;
            }
            LocalDate finish = activity.finish().orElse(LocalDate.MIN);
            double room = activity.totalFloat().orElse(Double.MAX_VALUE);
            if (finish.isAfter(latest) || (finish.equals(latest) && room < least)) {
                latest = finish;
                days = activity.daysAhead().getAsDouble();
                least = room;
            }
        }
        if (days <= 0 || least == Double.MAX_VALUE) {
            verdicts.put("Q13", NOT_EVALUATED);
        } else if ((days + least) / days < 0.95 - 1e-9) {
            verdicts.put("Q13", "AMBER " + (days + least) + "/" + days);
        }
    }
}
