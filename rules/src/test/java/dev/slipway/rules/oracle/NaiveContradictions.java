package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.base.Severity;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        if (milestone.decided().isPresent()) {
            addIf("open after cancellation", AMBER, saidOpenAfterCancellation());
        }
        if (milestone.cancelled()) {
            return;
        }
        addIf("actual below 100 percent", RED, belowHundred() && !allPartsOpen());
        addIf("all parts open", INFO, belowHundred() && allPartsOpen());
        addIf("sources disagree", RED, forecastsDisagree() || completionsDisagree());
        addIf("weak evidence", RED, weakEvidence());
        addIf("actual withdrawn", AMBER, takenBack(true));
        addIf("reopened", AMBER, takenBack(false));
        addIf("percent fell", INFO, percentFell());
        addIf("open though reached", INFO, openThoughReached());
        addIf("rows differ", INFO, rowsDiffer());
        if (milestone.completedUndated()) {
            findings.alert("G04", INFO, milestone.milestone().id().terminal(), "no completion date");
        }
    }

    private void addIf(String about, Severity severity, boolean contradictory) {
        if (contradictory) {
            findings.alert("G04", severity, milestone.subject(), about);
        }
    }

    /** Whether the last that was said of its state is an open word, after the approved decision. */
    private boolean saidOpenAfterCancellation() {
        LocalDate decided = milestone.decided().orElseThrow().on();
        return FieldStatement.inForce(
                        FieldStatement.all(milestone.reports(), Saying::of),
                        Comparator.comparing(Saying::word).reversed())
                .filter(said ->
                        said.value().word() == Saying.Word.OPEN || said.value().word() == Saying.Word.WITHDRAWN)
                .filter(said -> said.reported().isAfter(decided))
                .isPresent();
    }

    /** Whether less than all was reported done with its completion or after it. */
    private boolean belowHundred() {
        return milestone.completed()
                && milestone
                        .percent()
                        .filter(percent -> percent.value() < 100
                                && !percent.reported().isBefore(completion().reportDate()))
                        .isPresent();
    }

    /** Whether its completion and nothing done stand in the same row. */
    private boolean allPartsOpen() {
        MilestoneUpdate percent = milestone.percent().orElseThrow().report();
        return percent.percent().getAsDouble() == 0 && percent.equals(completion());
    }

    private MilestoneUpdate completion() {
        return milestone.said().completion().flatMap(Saying::report).orElseThrow();
    }

    /** The reports of the latest day on which there is any. */
    private List<MilestoneUpdate> latestReports() {
        LocalDate last = milestone.reports().stream()
                .map(MilestoneUpdate::reportDate)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return milestone.reports().stream()
                .filter(row -> row.reportDate().equals(last))
                .toList();
    }

    /** Whether the last completion was taken back, as withdrawn or otherwise, and nothing was reported since. */
    private boolean takenBack(boolean asWithdrawn) {
        return milestone
                .said()
                .takenBack()
                .filter(saying -> latestReports().contains(saying.report().orElseThrow()))
                .filter(saying -> (saying.word() == Saying.Word.WITHDRAWN) == asWithdrawn)
                .isPresent();
    }

    /** Whether the percentage fell by ten points or more from the day before it was stated last. */
    private boolean percentFell() {
        List<FieldStatement<Double>> days = milestone.percents();
        int count = days.size();
        return count > 1 && days.get(count - 2).value() - days.get(count - 1).value() >= 10;
    }

    /** Whether a row of the latest reports gives a completion, by a date or all of its work, beside an open word. */
    private boolean openThoughReached() {
        return latestReports().stream()
                .filter(row -> row.state().filter(State::isOpen).isPresent())
                .anyMatch(row -> Saying.saysAll(row)
                        || row.actual()
                                .filter(ActualReport.Happened.class::isInstance)
                                .isPresent());
    }

    /** Whether two rows of one file state a field in different ways in the latest reports. */
    private boolean rowsDiffer() {
        return differ(MilestoneUpdate::state)
                || differ(MilestoneUpdate::health)
                || differ(MilestoneUpdate::deadline)
                || differ(MilestoneUpdate::forecast)
                || differ(MilestoneUpdate::actual)
                || differ(row ->
                        row.percent().isPresent() ? Optional.of(row.percent().getAsDouble()) : Optional.empty());
    }

    private <T> boolean differ(Function<MilestoneUpdate, Optional<T>> field) {
        for (MilestoneUpdate one : latestReports()) {
            for (MilestoneUpdate other : latestReports()) {
                Optional<T> said = field.apply(one);
                Optional<T> saidToo = field.apply(other);
                boolean isOfOneFile = !one.provenance().file().isEmpty()
                        && one.provenance().file().equals(other.provenance().file());
                if (isOfOneFile && said.isPresent() && saidToo.isPresent() && !said.equals(saidToo)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the forecasts of the files on the latest day with any end on different days; TBD differs from any. */
    private boolean forecastsDisagree() {
        return FieldStatement.ofLatestDay(FieldStatement.all(milestone.reports(), MilestoneUpdate::forecast)).stream()
                        .map(statement -> statement.value().end())
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * Whether the files say different things of its completion on the latest day on which they say any: open, cancelled,
     * done, or done on another day; done agrees with any day.
     */
    private boolean completionsDisagree() {
        Set<Object> said = new HashSet<>();
        boolean done = false;
        boolean dated = false;
        for (FieldStatement<Saying> statement :
                FieldStatement.ofLatestDay(FieldStatement.all(milestone.reports(), Saying::of))) {
            Saying.Word word = statement.value().word();
            done |= word == Saying.Word.DONE;
            dated |= word == Saying.Word.DATED;
            if (word != Saying.Word.DONE) {
                said.add(word == Saying.Word.DATED ? statement.value().when().end() : word.isOpen() ? "open" : word);
            }
        }
        return said.size() + (done && !dated ? 1 : 0) > 1;
    }

    /** Evidence below the kind required. */
    private boolean weakEvidence() {
        int required = REQUIRED.getOrDefault(milestone.milestone().kind(), 0);
        if (!milestone.completed()) {
            return false;
        }
        int found = rank(completion().evidence());
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
