package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.alerts.RuleOrigin;
import dev.slipway.model.base.Rag;
import dev.slipway.model.policy.PackThresholds;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The last line of a report for people: the state, and its reasons in one sentence. */
public record Verdict(Rag rag, String text) {

    private static final int MOST_NAMES = 10;

    public static Verdict on(Assessment assessment, Words words) {
        Counts counts = Counts.of(assessment);
        List<String> clauses = new ArrayList<>();
        clauses.add(finding(assessment, counts, words));
        addWaived(clauses, counts, words);
        long unjudged = assessment.terminals().stream()
                .filter(terminal -> terminal.rag() == Rag.GREY)
                .count();
        if (unjudged > 0 && assessment.rag() == Rag.GREEN) {
            clauses.add(words.text("verdict.unjudged" + places(assessment), Map.of("count", unjudged)));
        }
        addRules(clauses, "verdict.ownRules", RuleOrigin.OWN, assessment, words);
        addRules(clauses, "verdict.replacingRules", RuleOrigin.REPLACING, assessment, words);
        PackThresholds thresholds = assessment.packThresholds();
        addThresholds(clauses, "verdict.thresholdsChanged", thresholds.changed(), words);
        addThresholds(clauses, "verdict.thresholdsDisputed", thresholds.disputed(), words);
        if (!assessment.rulesLeftOut().isEmpty()) {
            clauses.add(words.text("verdict.rulesLeftOut", Map.of("rules", assessment.rulesLeftOut())));
        }
        return verdict(assessment.rag(), clauses, counts, words);
    }

    /** Rules that are not Slipway's are named, so that nobody takes their judgement for its own. */
    private static void addRules(
            List<String> clauses, String key, RuleOrigin origin, Assessment assessment, Words words) {
        List<String> rules = assessment.rules().stream()
                .filter(rule -> rule.origin() == origin)
                .map(RuleAccount::id)
                .toList();
        if (!rules.isEmpty()) {
            clauses.add(words.text(key, Map.of("rules", rules)));
        }
    }

    /** A threshold changes what the standard rules say as much as a rule in the place of one does. */
    private static void addThresholds(List<String> clauses, String key, List<String> thresholds, Words words) {
        if (!thresholds.isEmpty()) {
            clauses.add(words.text(key, Map.of("thresholds", thresholds)));
        }
    }

    public static Verdict on(Totals totals, Words words) {
        List<String> clauses = new ArrayList<>();
        clauses.add(finding(totals, words));
        totals.portfolio()
                .ifPresent(judged -> clauses.add(words.text(
                        "verdict.across", Map.of("counts", Counts.of(judged).bySeverity(words)))));
        addWaived(clauses, totals.counts(), words);
        int unjudged = totals.programmes(Rag.GREY);
        if (unjudged > 0 && totals.rag() == Rag.GREEN) {
            clauses.add(words.text("verdict.unjudgedProgrammes", Map.of("count", unjudged)));
        }
        return verdict(totals.rag(), clauses, totals.counts(), words);
    }

    private static List<String> shortened(List<String> names) {
        return names.size() <= MOST_NAMES
                ? names
                : Stream.concat(names.stream().limit(MOST_NAMES), Stream.of("\u2026"))
                        .toList();
    }

    /** {@code 12 programmes: 3 red, 4 amber, 4 green, 1 grey}, and which could not be judged. */
    public static String tally(Totals totals, Words words) {
        List<String> states = new ArrayList<>();
        for (Rag rag : Rag.values()) {
            states.add(totals.programmes(rag) + " " + words.text("rag." + AlertText.word(rag)));
        }
        String tally = words.text("verdict.tally", Map.of("count", totals.programmes(), "states", states));
        return totals.unjudged().isEmpty() ? tally : tally + " " + leftOut(totals.unjudged(), words);
    }

    private static String leftOut(List<String> unjudged, Words words) {
        return words.text("verdict.leftOut", Map.of("count", unjudged.size(), "names", shortened(unjudged)));
    }

    private static void addWaived(List<String> clauses, Counts counts, Words words) {
        if (counts.waived() > 0) {
            clauses.add(words.text("verdict.waived", Map.of("count", counts.waived())));
        }
    }

    private static Verdict verdict(Rag rag, List<String> clauses, Counts counts, Words words) {
        if (counts.notEvaluated() > 0) {
            clauses.add(words.text("verdict.notPossible", Map.of("count", counts.notEvaluated())));
        }
        String text = words.text(
                "verdict",
                Map.of(
                        "state", words.text("verdict.state." + AlertText.word(rag)),
                        "clauses", String.join(words.text("verdict.separator"), clauses)));
        return new Verdict(rag, text);
    }

    private static String finding(Assessment assessment, Counts counts, Words words) {
        Map<String, Object> all = Map.of("count", assessment.terminals().size());
        if (assessment.rag() == Rag.GREY) {
            return words.text("verdict.nothingIn" + places(assessment), all);
        }
        return counts.hasAlerts()
                ? words.text(
                        "verdict.alerts",
                        Map.of("counts", counts.bySeverity(words), "places", places(assessment, words)))
                : words.text("verdict.clear" + places(assessment), all);
    }

    /** What its terminals are, as keys name them. */
    private static String places(Assessment assessment) {
        return assessment.isOfPortfolio() ? "Programmes" : "Terminals";
    }

    private static String places(Assessment assessment, Words words) {
        long alerting = Section.of(assessment, words).stream()
                .filter(section -> section.isTerminal() && section.hasOpenAlerts())
                .count();
        return alerting == 0
                ? words.text("verdict.wholeProgramme")
                : words.text(
                        "verdict.of" + places(assessment),
                        Map.of("some", alerting, "count", assessment.terminals().size()));
    }

    private static String finding(Totals totals, Words words) {
        Map<String, Object> programmes = Map.of("count", totals.programmes());
        if (totals.programmes() == 0) {
            return words.text("verdict.noProgramme");
        }
        if (totals.rag() == Rag.GREY) {
            return words.text("verdict.nothingInProgrammes", programmes);
        }
        if (!totals.counts().hasAlerts()) {
            return words.text("verdict.clearProgrammes", programmes);
        }
        String places = words.text(
                "verdict.ofProgrammes", Map.of("some", totals.programmesWithAlerts(), "count", totals.programmes()));
        return words.text("verdict.alerts", Map.of("counts", totals.counts().bySeverity(words), "places", places));
    }
}
