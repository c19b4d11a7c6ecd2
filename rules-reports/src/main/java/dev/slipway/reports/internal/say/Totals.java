package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The totals over all assessments of a report.
 *
 * @param programmesByRag programmes in each state; a state in which none is, is left out
 * @param programmesWithAlerts programmes with an alert that no waiver covers
 * @param ownRules what rules of offices saw in all programmes
 * @param portfolio what rules found that compare the programmes, where there are such rules
 */
public record Totals(
        Counts counts,
        Map<Rag, Integer> programmesByRag,
        int programmesWithAlerts,
        OwnRules ownRules,
        Optional<Assessment> portfolio) {

    public Totals {
        programmesByRag = Collections.unmodifiableMap(programmesByRag);
    }

    public static Totals none() {
        return new Totals(new Counts(0, 0, 0, 0, 0), new EnumMap<>(Rag.class), 0, OwnRules.none(), Optional.empty());
    }

    public Totals plus(Assessment assessment) {
        Counts added = Counts.of(assessment);
        Map<Rag, Integer> byRag = new EnumMap<>(Rag.class);
        byRag.putAll(programmesByRag);
        byRag.merge(assessment.rag(), 1, Integer::sum);
        int withAlerts = programmesWithAlerts + (added.hasAlerts() ? 1 : 0);
        return new Totals(counts.plus(added), byRag, withAlerts, ownRules.plus(OwnRules.of(assessment)), portfolio);
    }

    /** The same with what rules found that compare the programmes. */
    public Totals across(Assessment judged) {
        OwnRules all = ownRules.plus(OwnRules.of(judged));
        return new Totals(counts, programmesByRag, programmesWithAlerts, all, Optional.of(judged));
    }

    public int programmes() {
        return programmesByRag.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int programmes(Rag rag) {
        return programmesByRag.getOrDefault(rag, 0);
    }

    /** The most severe state of any programme, or of what compares them; grey only where all are. */
    public Rag rag() {
        return Stream.concat(programmesByRag.keySet().stream(), portfolio.map(Assessment::rag).stream())
                .min(Rag::compareTo)
                .orElse(Rag.GREY);
    }
}
