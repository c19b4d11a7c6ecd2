package dev.slipway.model.facts;

import dev.slipway.model.facts.reports.ReportsBySubject;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the items that the latest snapshot of each source names and the programme does not have. */
final class UnplannedFold {

    /** Days, months and times in the name of a file: all else names the source. */
    private static final Pattern DATES = Pattern.compile("[-_. (]*\\d{2,4}[-_.]?\\d{2}([-_.]?\\d{2})?[-_. )]*");

    /** What the name of a file ends in. */
    private static final Pattern ENDING = Pattern.compile("\\.\\p{L}{2,5}$");

    private static final double LEAST_LIKENESS = 0.5;
    private static final int LONGEST_NAME = 200;

    private final Programme programme;
    private final ReportsBySubject reports;
    private final List<MilestoneStatus> milestones;
    private final LocalDate today;
    private final Thresholds thresholds;

    UnplannedFold(
            Programme programme,
            ReportsBySubject reports,
            List<MilestoneStatus> milestones,
            LocalDate today,
            Thresholds thresholds) {
        this.programme = programme;
        this.reports = reports;
        this.milestones = milestones;
        this.today = today;
        this.thresholds = thresholds;
    }

    List<UnplannedItem> fold() {
        Map<String, List<UnplannedReport>> bySource = new TreeMap<>();
        reports.unplanned().forEach(report -> bySource.computeIfAbsent(source(report), any -> new ArrayList<>())
                .add(report));
        List<UnplannedItem> items = new ArrayList<>();
        bySource.forEach((source, unplanned) -> items.addAll(fold(source, unplanned)));
        return items;
    }

    private List<UnplannedItem> fold(String source, List<UnplannedReport> unplanned) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        unplanned.forEach(report -> days.add(report.reportDate()));
        milestones.forEach(status -> of(source, status).forEach(report -> days.add(report.reportDate())));
        LocalDate latest = days.last();
        Optional<LocalDate> before = Optional.ofNullable(days.lower(latest));
        List<UnplannedReport> items = unplanned.stream()
                .filter(report -> report.reportDate().equals(latest))
                .toList();
        if (before.isEmpty()) {
            return first(items);
        }
        List<MilestoneStatus> vanished = milestones.stream()
                .filter(status -> isNamedOn(before.get(), source, status) && !isNamedOn(latest, source, status))
                .toList();
        Set<String> known = new HashSet<>();
        return items.stream()
                .filter(item -> known.add(item.name()))
                .map(item -> item(item, vanished))
                .toList();
    }

    /** What nobody asked to ignore, as one. */
    private List<UnplannedItem> first(List<UnplannedReport> items) {
        List<UnplannedReport> wanted = items.stream()
                .filter(item -> !programme.ignoresUnplanned(item.name()))
                .toList();
        return Stream.of(wanted, items)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .map(some -> new UnplannedItem(
                        programme, some, Optional.empty(), false, true, wanted.isEmpty(), today, thresholds))
                .stream()
                .toList();
    }

    private UnplannedItem item(UnplannedReport report, List<MilestoneStatus> vanished) {
        Optional<MilestoneStatus> gone =
                vanished.size() == 1 ? Optional.of(vanished.get(0)) : mostLike(report.name(), vanished);
        Optional<MilestoneStatus> like = gone.or(() -> mostLike(report.name(), milestones));
        return new UnplannedItem(
                programme,
                List.of(report),
                like,
                gone.isPresent(),
                false,
                programme.ignoresUnplanned(report.name()),
                today,
                thresholds);
    }

    private static Optional<MilestoneStatus> mostLike(String name, List<MilestoneStatus> candidates) {
        return candidates.stream()
                .filter(status -> likeness(name, status.milestone().name()) >= LEAST_LIKENESS)
                .max(Comparator.<MilestoneStatus>comparingDouble(
                                status -> likeness(name, status.milestone().name()))
                        .thenComparing(MilestoneStatus::subject, Comparator.reverseOrder()));
    }

    private static double likeness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (longest == 0 || longest > LONGEST_NAME) {
            return 0;
        }
        return 1
                - (double) LevenshteinDistance.getDefaultInstance()
                                .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))
                        / longest;
    }

    private boolean isNamedOn(LocalDate day, String source, MilestoneStatus status) {
        return of(source, status).stream()
                .anyMatch(report -> report.reportDate().equals(day));
    }

    private List<MilestoneUpdate> of(String source, MilestoneStatus status) {
        return reports.on(status.id()).stream()
                .filter(report -> source(report).equals(source))
                .toList();
    }

    /** What all snapshots of one source have in common. */
    static String source(StatusUpdate report) {
        String source = report.source();
        Matcher ending = ENDING.matcher(source);
        String kind = ending.find() ? ending.group() : "";
        String stem = source.substring(0, source.length() - kind.length());
        return DATES.matcher(stem).replaceAll("") + kind;
    }
}
