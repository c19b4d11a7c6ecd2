package dev.slipway.reports.internal;

import dev.slipway.model.Assessment;
import dev.slipway.model.Rag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last line of a report for people: the state, and in a sentence what it rests on. */
record Verdict(Rag rag, String text) {

    static Verdict on(Assessment assessment) {
        Counts counts = Counts.of(assessment);
        List<String> clauses = new ArrayList<>();
        clauses.add(finding(assessment, counts));
        if (counts.waived() > 0) {
            clauses.add(counts.waived() + " waived");
        }
        long unjudged = assessment.terminals().stream()
                .filter(terminal -> terminal.rag() == Rag.GREY)
                .count();
        if (unjudged > 0 && assessment.rag() == Rag.GREEN) {
            clauses.add(counted(unjudged, "terminal") + " not judged");
        }
        return verdict(assessment.rag(), clauses, counts);
    }

    static Verdict on(Totals totals) {
        Counts counts = totals.counts();
        List<String> clauses = new ArrayList<>();
        clauses.add(finding(totals));
        if (counts.waived() > 0) {
            clauses.add(counts.waived() + " waived");
        }
        if (totals.programmes(Rag.GREY) > 0 && totals.rag() == Rag.GREEN) {
            clauses.add(counted(totals.programmes(Rag.GREY), "programme") + " with nothing to judge");
        }
        return verdict(totals.rag(), clauses, counts);
    }

    /** {@code 12 programmes: 3 red, 4 amber, 4 green, 1 grey}. */
    static String tally(Totals totals) {
        List<String> states = new ArrayList<>();
        for (Rag rag : Rag.values()) {
            states.add(totals.programmes(rag) + " " + rag.name().toLowerCase(Locale.ROOT));
        }
        return counted(totals.programmes(), "programme") + ": " + String.join(", ", states) + ".";
    }

    private static Verdict verdict(Rag rag, List<String> clauses, Counts counts) {
        if (counts.notEvaluated() > 0) {
            clauses.add(counted(counts.notEvaluated(), "judgement") + " not possible");
        }
        String word = rag == Rag.GREY ? "NOTHING TO JUDGE" : rag.name();
        return new Verdict(rag, word + ": " + String.join("; ", clauses) + ".");
    }

    private static String finding(Assessment assessment, Counts counts) {
        String terminals = counted(assessment.terminals().size(), "terminal");
        if (assessment.rag() == Rag.GREY) {
            return "no rule found anything it could examine in " + terminals;
        }
        return counts.hasAlerts() ? counts.bySeverity() + " in " + places(assessment) : "no alerts in " + terminals;
    }

    private static String places(Assessment assessment) {
        long alerting = Section.of(assessment).stream()
                .filter(section -> section.isTerminal() && section.hasOpenAlerts())
                .count();
        return alerting == 0
                ? "the programme as a whole"
                : alerting + " of " + counted(assessment.terminals().size(), "terminal");
    }

    private static String finding(Totals totals) {
        String programmes = counted(totals.programmes(), "programme");
        if (totals.programmes() == 0) {
            return "no programme was assessed";
        }
        if (totals.rag() == Rag.GREY) {
            return "no rule found anything it could examine in " + programmes;
        }
        return totals.counts().hasAlerts()
                ? totals.counts().bySeverity() + " in " + totals.programmesWithAlerts() + " of " + programmes
                : "no alerts in " + programmes;
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
