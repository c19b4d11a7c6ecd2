package dev.slipway.model.facts.state;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatedField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Folds what the reports on a milestone say of its state, day by day, into the state as of a day. */
public final class StateFold {

    /** Of words for an open milestone the one that promises least is the mildest. */
    private static final StatedField<MilestoneUpdate> WORD = new StatedField<>(
            report -> report.state().isPresent(),
            Comparator.comparingInt(report -> severity(report.state().orElseThrow())));

    /** Of percentages the lowest is the most severe. */
    public static final StatedField<MilestoneUpdate> PERCENT = new StatedField<>(
            report -> report.percent().isPresent(),
            Comparator.comparingDouble(report -> -report.percent().orElseThrow()));

    private static final StatedField<MilestoneUpdate> START = new StatedField<>(
            report -> report.start().filter(DateWindow::isKnown).isPresent(),
            Comparator.comparing(report -> report.start().orElseThrow().end()));

    private final LocalDate asOf;
    private final Optional<Cancellation> decision;

    private State phase = State.PLANNED;
    private Optional<MilestoneUpdate> dated = Optional.empty();
    private Optional<MilestoneUpdate> undated = Optional.empty();
    private Optional<MilestoneUpdate> reopening = Optional.empty();
    private boolean restsOnPercent;
    private Optional<LocalDate> saidOpen = Optional.empty();
    private Optional<LocalDate> openBeforeRun = Optional.empty();

    private StateFold(Optional<Cancellation> decision, LocalDate asOf) {
        this.decision = decision;
        this.asOf = asOf;
    }

    /**
     * The state as of the day.
     *
     * @param reports on the milestone, made by the day, in their order
     * @param percent the latest percentage that counts; zero where none is reported
     */
    public static MilestoneState of(
            Milestone milestone, List<MilestoneUpdate> reports, double percent, LocalDate asOf) {
        Optional<Cancellation> decision =
                milestone.cancelled().filter(cancelled -> !cancelled.on().isAfter(asOf));
        StateFold fold = new StateFold(decision, asOf);
        boolean isDeclared = decision.filter(decided -> !decided.isApproved()).isPresent();
        int start = 0;
        while (start < reports.size()) {
            LocalDate day = reports.get(start).reportDate();
            if (isDeclared && decision.orElseThrow().on().isBefore(day)) {
                fold.phase = State.CANCELLED;
                isDeclared = false;
            }
            int end = start + 1;
            while (end < reports.size() && reports.get(end).reportDate().equals(day)) {
                end++;
            }
            boolean isDecidedToday = isDeclared && decision.orElseThrow().on().equals(day);
            isDeclared = isDeclared && !isDecidedToday;
            fold.take(day, reports.subList(start, end), isDecidedToday);
            start = end;
        }
        if (isDeclared) {
            fold.phase = State.CANCELLED;
        }
        return fold.result(reports, percent);
    }

    /**
     * Takes in the reports of one day.
     *
     * @param isDeclared whether the programme says that it was cancelled that day: the mildest statement of all
     */
    private void take(LocalDate day, List<MilestoneUpdate> reports, boolean isDeclared) {
        Optional<MilestoneUpdate> stated = stated(reports);
        Optional<MilestoneUpdate> percent = PERCENT.latest(reports);
        if (stated.isPresent()) {
            take(stated.get(), CompletionStatement.of(stated.get()));
        } else if (isDeclared) {
            phase = State.CANCELLED;
        } else {
            percent.ifPresent(this::takePercent);
        }
        if (phase != State.DONE && phase != State.CANCELLED && saysOpen(reports, stated, percent)) {
            saidOpen = Optional.of(day);
        }
    }

    /** What counts of a day; an emptied cell says nothing where there is no completion to empty. */
    private Optional<MilestoneUpdate> stated(List<MilestoneUpdate> reports) {
        boolean isEmptying = phase == State.DONE
                || reports.stream().map(CompletionStatement::of).anyMatch(CompletionStatement::isCompletion);
        return CompletionStatement.FIELD.latest(
                isEmptying
                        ? reports
                        : reports.stream()
                                .filter(report -> !CompletionStatement.isOnlyEmptied(report))
                                .toList());
    }

    private void take(MilestoneUpdate report, CompletionStatement statement) {
        switch (statement) {
            case OPEN -> reopen(report);
            case HAPPENED -> {
                complete(report);
                dated = Optional.of(report);
            }
            case DONE -> complete(report);
            case CANCELLED -> phase = State.CANCELLED;
            case NONE -> throw new IllegalStateException("a report without a statement decides nothing");
        }
    }

    private void complete(MilestoneUpdate report) {
        if (phase != State.DONE) {
            phase = State.DONE;
            dated = Optional.empty();
            undated = Optional.of(report);
            openBeforeRun = saidOpen;
        }
        restsOnPercent = false;
        reopening = Optional.empty();
    }

    private void reopen(MilestoneUpdate report) {
        if (phase == State.CANCELLED && CompletionStatement.isOnlyEmptied(report)) {
            return;
        }
        if (phase == State.DONE) {
            reopening = Optional.of(report);
        }
        phase = State.PLANNED;
        dated = Optional.empty();
        undated = Optional.empty();
    }

    private void takePercent(MilestoneUpdate report) {
        if (CompletionStatement.isFull(report) && phase == State.PLANNED) {
            complete(report);
            restsOnPercent = true;
        } else if (!CompletionStatement.isFull(report) && phase == State.DONE && restsOnPercent) {
            phase = State.PLANNED;
            undated = Optional.empty();
        }
    }

    private static boolean saysOpen(
            List<MilestoneUpdate> reports, Optional<MilestoneUpdate> stated, Optional<MilestoneUpdate> percent) {
        return stated.isPresent()
                || percent.isPresent()
                || reports.stream()
                        .anyMatch(report ->
                                report.forecast().filter(DateWindow::isKnown).isPresent());
    }

    private MilestoneState result(List<MilestoneUpdate> reports, double percent) {
        DateWindow actual = actual();
        Optional<MilestoneUpdate> word = WORD.latest(reports);
        return new MilestoneState(
                state(actual, word, percent > 0 || hasBegun(reports)),
                actual,
                dated.or(() -> undated).or(() -> reopening),
                word,
                decision,
                reopening.filter(
                        report -> reports.get(reports.size() - 1).reportDate().equals(report.reportDate())));
    }

    private DateWindow actual() {
        if (phase != State.DONE) {
            return DateWindow.unknown();
        }
        return dated.map(CompletionStatement::happened)
                .or(() -> undated.map(report -> DateWindow.completedBy(report.reportDate(), openBeforeRun)))
                .orElse(DateWindow.unknown());
    }

    private State state(DateWindow actual, Optional<MilestoneUpdate> word, boolean isBegun) {
        if (phase == State.CANCELLED
                || decision.filter(Cancellation::isApproved).isPresent()) {
            return State.CANCELLED;
        }
        if (phase == State.DONE && actual.isKnown() && !actual.startsAfter(asOf)) {
            return State.DONE;
        }
        return word.flatMap(MilestoneUpdate::state)
                .filter(State::isOpen)
                .orElse(isBegun ? State.STARTED : State.PLANNED);
    }

    /** Whether its start was reported, and has passed. */
    private boolean hasBegun(List<MilestoneUpdate> reports) {
        return START.latest(reports)
                .flatMap(MilestoneUpdate::start)
                .filter(start -> start.hasStart() && !start.startsAfter(asOf))
                .isPresent();
    }

    private static int severity(State state) {
        return switch (state) {
            case STARTED -> 5;
            case PLANNED -> 4;
            case ON_HOLD -> 3;
            case DONE -> 2;
            case CANCELLED -> 1;
        };
    }
}
