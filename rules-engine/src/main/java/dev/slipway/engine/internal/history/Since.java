package dev.slipway.engine.internal.history;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.internal.session.AlertKey;
import dev.slipway.engine.internal.session.RuleRun;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.facts.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds since when the alerts of an assessment are raised. The rules of Slipway turn at most once between turning days; of
 * those of authors nothing is known, and every day is judged again, by these alone where that comes to the same.
 *
 * @param facts as of a day
 */
record Since(RuleRun run, Function<LocalDate, Facts> facts) {

    Map<AlertKey, LocalDate> of(Assessment assessment, NavigableSet<LocalDate> turningDays) {
        LocalDate asOf = assessment.asOf();
        Set<AlertKey> raised = assessment.alerts().stream()
                .flatMap(alert -> Stream.of(AlertKey.of(alert), AlertKey.ofEntry(alert)))
                .collect(toSet());
        if (run.rules().isTrusted()) {
            return search(run, turningDays, asOf, raised);
        }
        NavigableSet<LocalDate> everyDay = ChangeDates.everyDay(turningDays.first(), asOf);
        if (!run.rules().judgesAuthorsApart()) {
            return search(run, everyDay, asOf, raised);
        }
        RuleRun authors = run.ofAuthors();
        Set<String> ids = authors.rules().infos().stream().map(RuleInfo::id).collect(toSet());
        // An entry that a standard rule is part of is dated by those.
        Set<AlertKey> standard = assessment.alerts().stream()
                .filter(alert -> !ids.contains(alert.rule()))
                .flatMap(alert -> Stream.of(AlertKey.of(alert), AlertKey.ofEntry(alert)))
                .collect(toSet());
        Map<Boolean, Set<AlertKey>> byAuthors =
                raised.stream().collect(partitioningBy(key -> !standard.contains(key), toSet()));
        Map<AlertKey, LocalDate> since =
                new HashMap<>(search(run, turningDays, asOf, byAuthors.getOrDefault(false, Set.of())));
        since.putAll(search(authors, everyDay, asOf, byAuthors.getOrDefault(true, Set.of())));
        return since;
    }

    private Map<AlertKey, LocalDate> search(
            RuleRun judge, NavigableSet<LocalDate> days, LocalDate asOf, Set<AlertKey> sought) {
        return new SinceSearch(days, day -> judge.raised(facts.apply(day))).upTo(asOf, sought);
    }
}
