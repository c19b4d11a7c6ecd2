package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Whether a milestone is open, done or cancelled by what was said of it, one day after the other. */
final class SaidState {

    private static final Comparator<Saying> MOST_SEVERE = Comparator.comparing(Saying::word)
            .thenComparing(saying -> saying.when().end(), Comparator.reverseOrder())
            .thenComparing(saying -> saying.when().start(), Comparator.reverseOrder())
            .thenComparing(saying ->
                    saying.report().map(row -> row.provenance().file()).orElse(""))
            .thenComparing(
                    saying -> saying.report().map(MilestoneUpdate::toString).orElse(""));

    /** The present run of completion; empty where it is not said to be done. */
    private final List<Saying> run = new ArrayList<>();

    private Optional<LocalDate> saidOpen = Optional.empty();
    private Optional<LocalDate> openBeforeRun = Optional.empty();
    private Optional<Saying> takenBack = Optional.empty();
    private boolean cancelled;

    private SaidState() {}

    static SaidState of(Milestone milestone, List<MilestoneUpdate> reports, LocalDate today) {
        TreeMap<LocalDate, List<MilestoneUpdate>> days = new TreeMap<>();
        for (MilestoneUpdate report : reports) {
            days.computeIfAbsent(report.reportDate(), day -> new ArrayList<>()).add(report);
        }
        Optional<Saying> declared = declared(milestone, today);
        declared.ifPresent(saying -> days.computeIfAbsent(saying.day(), day -> new ArrayList<>()));
        SaidState state = new SaidState();
        days.forEach((day, rows) ->
                state.pass(day, rows, declared.filter(saying -> saying.day().equals(day))));
        return state;
    }

    /** Where nothing was said. */
    static SaidState nothing() {
        return new SaidState();
    }

    /** A cancellation that the programme declares, approved or not, counts as a report of its day. */
    private static Optional<Saying> declared(Milestone milestone, LocalDate today) {
        return milestone
                .cancelled()
                .filter(decision -> !decision.on().isAfter(today))
                .map(decision ->
                        new Saying(decision.on(), Optional.empty(), Saying.Word.CANCELLED, DateWindow.unknown()));
    }

    private void pass(LocalDate day, List<MilestoneUpdate> rows, Optional<Saying> declared) {
        Optional<Saying> said = mostSevere(rows, declared);
        Optional<Double> percent = KnownMilestone.percentInForce(rows).map(FieldStatement::value);
        said.ifPresentOrElse(this::pass, () -> percent.ifPresent(share -> pass(share, rows)));
        boolean isForecast = rows.stream()
                .anyMatch(row -> row.forecast().filter(DateWindow::isKnown).isPresent());
        if (run.isEmpty() && !cancelled && (said.isPresent() || percent.isPresent() || isForecast)) {
            saidOpen = Optional.of(day);
        }
    }

    /** What is said on a day; an emptied cell empties a completion, and says nothing where there is none. */
    private Optional<Saying> mostSevere(List<MilestoneUpdate> rows, Optional<Saying> declared) {
        List<FieldStatement<Saying>> all = FieldStatement.all(rows, Saying::of);
        boolean empties = !run.isEmpty()
                || all.stream().anyMatch(said -> said.value().word().isCompletion());
        List<FieldStatement<Saying>> counted = all.stream()
                .filter(said -> empties || said.value().word() != Saying.Word.EMPTIED)
                .toList();
        List<Saying> sayings = new ArrayList<>();
        FieldStatement.ofLatestDay(counted).forEach(said -> sayings.add(said.value()));
        declared.ifPresent(sayings::add);
        return sayings.stream().min(MOST_SEVERE);
    }

    private void pass(Saying saying) {
        if (saying.word().isCompletion()) {
            complete(saying);
            return;
        }
        if (saying.word().isOpen() && !run.isEmpty()) {
            takenBack = Optional.of(saying);
        }
        run.clear();
        cancelled = saying.word() == Saying.Word.CANCELLED || (saying.word() == Saying.Word.EMPTIED && cancelled);
    }

    private void complete(Saying saying) {
        if (run.isEmpty()) {
            openBeforeRun = saidOpen;
        }
        run.add(saying);
        takenBack = Optional.empty();
        cancelled = false;
    }

    /** Where nothing else is said all of it done completes it, and less ends a completion that rests on that alone. */
    private void pass(double percent, List<MilestoneUpdate> rows) {
        if (percent < 100 && run.stream().allMatch(SaidState::restsOnPercent)) {
            run.clear();
        } else if (percent == 100 && run.isEmpty() && !cancelled) {
            MilestoneUpdate row =
                    KnownMilestone.percentInForce(rows).orElseThrow().report();
            complete(new Saying(row.reportDate(), Optional.of(row), Saying.Word.DONE, DateWindow.unknown()));
        }
    }

    private static boolean restsOnPercent(Saying saying) {
        MilestoneUpdate row = saying.report().orElseThrow();
        return !saying.when().isKnown() && row.state().isEmpty();
    }

    /** The saying that gives the completion: the latest with a date, be it in the future, else the first of its run. */
    Optional<Saying> completion() {
        return run.stream()
                .filter(saying -> saying.when().isKnown())
                .reduce((one, next) -> next)
                .or(() -> run.stream().findFirst());
    }

    /** The last day before the present run of completion on which it was said to be open. */
    Optional<LocalDate> openBeforeRun() {
        return openBeforeRun;
    }

    /** What took the last completion back, where none came after it. */
    Optional<Saying> takenBack() {
        return takenBack;
    }

    boolean cancelled() {
        return cancelled;
    }
}
