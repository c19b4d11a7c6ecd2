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

/**
 * Finds since when the alerts of an assessment stand. The rules of Slipway turn at most once between turning days; of
 * those of authors nothing is known, and every day is judged anew, by these alone where that comes to the same.
 *
 * @param facts as of a day
 */
record Since(RuleRun run, Function<LocalDate, Facts> facts) {

    Map<AlertKey, LocalDate> of(Assessment assessment, NavigableSet<LocalDate> turningDays) {
        LocalDate asOf = assessment.asOf();
        Set<AlertKey> standing = assessment.alerts().stream().map(AlertKey::of).collect(toSet());
        if (run.rules().isTrusted()) {
            return search(run, turningDays, asOf, standing);
        }
        NavigableSet<LocalDate> everyDay = TurningDays.everyDay(turningDays.first(), asOf);
        if (!run.rules().judgesAuthorsApart()) {
            return search(run, everyDay, asOf, standing);
        }
        RuleRun authors = run.ofAuthors();
        Set<String> ids = authors.rules().infos().stream().map(RuleInfo::id).collect(toSet());
        Map<Boolean, Set<AlertKey>> byAuthors =
                standing.stream().collect(partitioningBy(key -> ids.contains(key.rule()), toSet()));
        Map<AlertKey, LocalDate> since = new HashMap<>(search(run, turningDays, asOf, byAuthors.get(false)));
        since.putAll(search(authors, everyDay, asOf, byAuthors.get(true)));
        return since;
    }

    private Map<AlertKey, LocalDate> search(
            RuleRun judge, NavigableSet<LocalDate> days, LocalDate asOf, Set<AlertKey> sought) {
        return new StandingSince(days, day -> judge.standing(facts.apply(day))).upTo(asOf, sought);
    }
}
