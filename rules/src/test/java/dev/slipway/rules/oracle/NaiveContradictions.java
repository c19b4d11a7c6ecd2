package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.MilestoneUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Rule G04 on one milestone: evidence that contradicts itself, one alert for each way in which it does. */
final class NaiveContradictions {

    /** What a report may rest on, from the weakest. */
    private static final List<Pattern> EVIDENCE = List.of(
            anyOf("memorandum|mou"),
            anyOf("agreement|contract"),
            anyOf("approval|permit"),
            anyOf("groundbreaking|construction start"),
            anyOf("construction complete|handover"));

    /** The weakest evidence that will do, counted from 1; an opening needs more than any of the words can give. */
    private static final Map<String, Integer> REQUIRED = Map.of(
            "approval", 3,
            "construction-start", 4,
            "construction-complete", 5,
            "establishment", 6,
            "opening", 6,
            "launch", 6);

    private final NaiveFindings findings;
    private final KnownMilestone milestone;

    NaiveContradictions(NaiveFindings findings, KnownMilestone milestone) {
        this.findings = findings;
        this.milestone = milestone;
    }

    void judge() {
        Optional<Double> percent = milestone.percent().map(FieldStatement::value);
        addIf("complete without actual", milestone.open() && percent.equals(Optional.of(100.0)));
        addIf(
                "actual below 100 percent",
                !milestone.open() && percent.filter(done -> done < 100).isPresent());
        addIf(
                "actual withdrawn",
                milestone.completion().isPresent() && milestone.lastActual().isEmpty());
        addIf("sources disagree", disagree(MilestoneUpdate::forecast) || disagree(NaiveContradictions::actual));
        addIf("weak evidence", weakEvidence());
    }

    private void addIf(String about, boolean contradictory) {
        if (contradictory) {
            findings.alert("G04", RED, milestone.subject(), about);
        }
    }

    /**
     * Whether what the files said last on the latest day on which they said anything ends on different days; a TBD
     * or a withdrawal differs from any date.
     */
    private boolean disagree(Function<MilestoneUpdate, Optional<DateWindow>> field) {
        return FieldStatement.ofLatestDay(FieldStatement.all(milestone.reports(), field)).stream()
                        .map(statement -> statement.value().end())
                        .distinct()
                        .count()
                > 1;
    }

    private static Optional<DateWindow> actual(MilestoneUpdate report) {
        return report.actual().map(KnownMilestone::whenOrUnknown);
    }

    /** Evidence below the kind required. */
    private boolean weakEvidence() {
        int required = REQUIRED.getOrDefault(milestone.milestone().kind(), 0);
        if (milestone.open()) {
            return false;
        }
        int found = rank(milestone.completion().orElseThrow().report().evidence());
        return found > 0 && found < required;
    }

    /** The rank of the best evidence named; 0 where none is. */
    private static int rank(String evidence) {
        int rank = 0;
        for (int i = 0; i < EVIDENCE.size(); i++) {
            rank = EVIDENCE.get(i).matcher(evidence).find() ? i + 1 : rank;
        }
        return rank;
    }

    private static Pattern anyOf(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
