package dev.slipway.workbench;

import dev.slipway.model.base.Suggestion;
import dev.slipway.model.facts.measure.AttributesByDay;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.ThresholdOrigin;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.SubjectNames;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.words.Numbers;
import dev.slipway.workbench.internal.TextTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which threshold holds for a milestone, a terminal or the programme, who says so, and who reads it.
 *
 * @param subject {@code terminal/milestone}, a terminal's id or the programme's id
 * @param description the subject by the criteria of selectors
 * @param rows in the order of the policy
 */
public record PolicyExplanation(String subject, String description, List<Row> rows) {

    public PolicyExplanation {
        rows = List.copyOf(rows);
    }

    /**
     * One threshold.
     *
     * @param rules the ids of those that read it
     */
    public record Row(ThresholdOrigin origin, List<String> rules) {

        public Row {
            rules = List.copyOf(rules);
        }

        /** {@code 30}, {@code never}, {@code 40, 70, 100}. */
        public String value() {
            return text(origin.values());
        }

        /** {@code policy.yaml:9, selector {criticality: high}} or {@code standard/policy.yaml:7, default}. */
        public String from() {
            String who = origin.selector()
                    .map(selector -> "selector {" + selector.criteria() + "}")
                    .orElse("default");
            String place = origin.place().toString();
            return place.isEmpty() ? who : place + ", " + who;
        }
    }

    /** A threshold as people read it: {@code 30}, {@code never}, {@code 40, 70, 100}. */
    public static String text(List<Double> values) {
        return values.stream()
                .map(value -> !Double.isFinite(value) ? "never" : Numbers.exact(value))
                .collect(Collectors.joining(", "));
    }

    /**
     * Explains the policy of a subject.
     *
     * @param policy by which the programme is judged
     * @param rules those that judge it
     * @param updates the reports on it, of which those made by the day may bring the attributes that a selector fits by
     * @param subject {@code terminal/milestone}, a terminal's id, or {@code programme} or its id
     * @throws IllegalArgumentException if the programme has no such subject, naming the nearest
     */
    public static PolicyExplanation of(
            Policy policy,
            RuleCatalogue rules,
            Programme programme,
            Collection<? extends StatusUpdate> updates,
            LocalDate asOf,
            String subject) {
        String named = new SubjectNames(programme).of(subject);
        for (Terminal terminal : programme.terminals()) {
            if (named.equals(terminal.lastingId())) {
                List<ThresholdOrigin> origins = policy.originsForTerminal(terminal, programme.attributesAt(terminal));
                return of(subject, ofKind("terminal", terminal.kind()), origins, rules);
            }
            Optional<Milestone> milestone = terminal.milestones().stream()
                    .filter(one -> Programme.subject(terminal, one).equals(named))
                    .findFirst();
            if (milestone.isPresent()) {
                Attributes known = new AttributesByDay(programme, updates).on(asOf, terminal, milestone.get());
                return of(
                        subject,
                        describe(terminal, milestone.get()),
                        policy.originsForMilestone(terminal, milestone.get(), known),
                        rules);
            }
        }
        if (subject.equals("programme") || subject.equals(programme.id())) {
            return of(programme.id(), "programme", policy.originsForProgramme(), rules);
        }
        throw new IllegalArgumentException("programme " + programme.id() + " has no '" + subject + "'; "
                + Suggestion.of(subject, subjects(programme)));
    }

    private static PolicyExplanation of(
            String subject, String description, List<ThresholdOrigin> origins, RuleCatalogue rules) {
        return new PolicyExplanation(
                subject,
                description,
                origins.stream()
                        .map(origin -> new Row(
                                origin,
                                rules.readersOf(origin.key()).stream()
                                        .map(CataloguedRule::id)
                                        .toList()))
                        .toList());
    }

    private static String describe(Terminal terminal, Milestone milestone) {
        return ofKind("milestone", milestone.kind()) + ", criticality "
                + milestone.criticality().name().toLowerCase(Locale.ROOT) + ", of "
                + ofKind("terminal", terminal.kind());
    }

    private static String ofKind(String noun, String kind) {
        return kind.isBlank() ? noun + " of no kind" : noun + " of kind " + kind;
    }

    private static List<String> subjects(Programme programme) {
        return Stream.concat(Stream.of("programme"), programme.subjects().stream())
                .toList();
    }

    /** The answer as lines to print. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(subject + ": " + description);
        lines.add("");
        TextTable table = new TextTable("THRESHOLD", "VALUE", "FROM", "READ BY");
        rows.forEach(row -> table.add(row.origin().key(), row.value(), row.from(), String.join(" ", row.rules())));
        lines.addAll(table.lines());
        return lines;
    }
}
