package dev.slipway.engine.internal.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.internal.session.AlertKey;
import dev.slipway.engine.internal.session.RuleRun;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.facts.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
        if (run.rules().isTrusted()) {
            return search(run, turningDays, asOf, keys(assessment.alerts()));
        }
        NavigableSet<LocalDate> everyDay = ChangeDates.everyDay(turningDays.first(), asOf);
        if (!run.rules().judgesAuthorsApart()) {
            return search(run, everyDay, asOf, keys(assessment.alerts()));
        }
        RuleRun authors = run.ofAuthors();
        Map<By, Set<AlertKey>> keys =
                byRules(assessment.alerts(), authors.rules().infos());
        Map<AlertKey, LocalDate> since =
                new HashMap<>(search(run, turningDays, asOf, keys.getOrDefault(By.STANDARD, Set.of())));
        since.putAll(search(authors, everyDay, asOf, keys.getOrDefault(By.AUTHORS, Set.of())));
        since.putAll(search(run, everyDay, asOf, keys.getOrDefault(By.BOTH, Set.of())));
        return since;
    }

    private Map<AlertKey, LocalDate> search(
            RuleRun judge, NavigableSet<LocalDate> days, LocalDate asOf, Set<AlertKey> sought) {
        return new SinceSearch(days, day -> judge.raised(facts.apply(day))).upTo(asOf, sought);
    }

    private static Set<AlertKey> keys(Collection<Alert> alerts) {
        return alerts.stream()
                .flatMap(alert -> Stream.of(AlertKey.of(alert), AlertKey.ofEntry(alert)))
                .collect(toSet());
    }

    /** Whose rules can raise an alert or an entry. */
    private enum By {
        STANDARD,
        AUTHORS,
        BOTH
    }

    private Map<By, Set<AlertKey>> byRules(Collection<Alert> alerts, List<RuleInfo> ofAuthors) {
        Set<String> ids = ofAuthors.stream().map(RuleInfo::id).collect(toSet());
        List<RuleInfo> standard = run.rules().infos().stream()
                .filter(rule -> !ids.contains(rule.id()))
                .toList();
        return alerts.stream()
                .flatMap(alert -> Stream.of(
                        Map.entry(ids.contains(alert.rule()) ? By.AUTHORS : By.STANDARD, AlertKey.of(alert)),
                        Map.entry(by(alert.entry().theme(), standard, ofAuthors), AlertKey.ofEntry(alert))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static By by(String theme, List<RuleInfo> standard, List<RuleInfo> ofAuthors) {
        if (ofAuthors.stream().noneMatch(rule -> rule.theme().equals(theme))) {
            return By.STANDARD;
        }
        return standard.stream().anyMatch(rule -> rule.theme().equals(theme)) ? By.BOTH : By.AUTHORS;
    }
}
