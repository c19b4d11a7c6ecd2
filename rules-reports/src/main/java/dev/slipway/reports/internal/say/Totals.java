package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The totals over all assessments of a report.
 *
 * @param programmesByRag programmes in each state; a state in which none is, is left out
 * @param programmesWithAlerts programmes with an alert that no waiver covers
 * @param ownRules what rules of offices saw in all programmes
 * @param unjudged the names of programmes that could not be judged, which nothing here counts
 * @param portfolio what rules found that compare the programmes, where there are such rules
 */
public record Totals(
        Counts counts,
        Map<Rag, Integer> programmesByRag,
        int programmesWithAlerts,
        OwnRules ownRules,
        List<String> unjudged,
        Optional<Assessment> portfolio) {

    public Totals {
        programmesByRag = Collections.unmodifiableMap(programmesByRag);
        unjudged = List.copyOf(unjudged);
    }

    public static Totals none() {
        return new Totals(
                new Counts(0, 0, 0, 0, 0), new EnumMap<>(Rag.class), 0, OwnRules.none(), List.of(), Optional.empty());
    }

    /** The totals whose {@link #numbers} these are; of own rules they know nothing. */
    public static Totals of(long[] numbers) {
        Counts counts = new Counts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
        Map<Rag, Integer> byRag = new EnumMap<>(Rag.class);
        int next = 6;
        for (Rag rag : Rag.values()) {
            int programmes = Math.toIntExact(numbers[next++]);
            if (programmes > 0) {
                byRag.put(rag, programmes);
            }
        }
        return new Totals(counts, byRag, Math.toIntExact(numbers[5]), OwnRules.none(), List.of(), Optional.empty());
    }

    /** The counts, programmes with alerts, and programmes in each state: numbers that may be added up. */
    public long[] numbers() {
        long[] numbers = new long[6 + Rag.values().length];
        numbers[0] = counts.red();
        numbers[1] = counts.amber();
        numbers[2] = counts.info();
        numbers[3] = counts.waived();
        numbers[4] = counts.notEvaluated();
        numbers[5] = programmesWithAlerts;
        int next = 6;
        for (Rag rag : Rag.values()) {
            numbers[next++] = programmes(rag);
        }
        return numbers;
    }

    public Totals plus(Assessment assessment) {
        Counts added = Counts.of(assessment);
        Map<Rag, Integer> byRag = new EnumMap<>(Rag.class);
        byRag.putAll(programmesByRag);
        byRag.merge(assessment.rag(), 1, Integer::sum);
        int withAlerts = programmesWithAlerts + (added.hasAlerts() ? 1 : 0);
        return new Totals(
                counts.plus(added), byRag, withAlerts, ownRules.plus(OwnRules.of(assessment)), unjudged, portfolio);
    }

    /** The same, naming one more that could not be judged. */
    public Totals without(String programme) {
        List<String> names = new ArrayList<>(unjudged);
        names.add(programme);
        return new Totals(counts, programmesByRag, programmesWithAlerts, ownRules, names, portfolio);
    }

    /** The same with what rules found that compare the programmes. */
    public Totals across(Assessment judged) {
        OwnRules all = ownRules.plus(OwnRules.of(judged));
        return new Totals(counts, programmesByRag, programmesWithAlerts, all, unjudged, Optional.of(judged));
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
