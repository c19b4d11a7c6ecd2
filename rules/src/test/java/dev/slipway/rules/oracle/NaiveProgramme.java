package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Rules P01 to P04, each as its row of the catalogue says it. */
final class NaiveProgramme {

    private final NaiveFindings findings;
    private final LocalDate today;
    private final Programme programme;
    private final Collection<KnownMilestone> milestones;
    private final Optional<NaiveSchedule> schedule;

    private static final int LEAST_DUE = 5;

    NaiveProgramme(
            NaiveFindings findings, LocalDate today, Programme programme, Collection<KnownMilestone> milestones) {
        this.findings = findings;
        this.today = today;
        this.programme = programme;
        this.milestones = milestones;
        this.schedule = Optional.of(programme.start())
                .filter(DateWindow::hasStart)
                .map(start -> new NaiveSchedule(start.start(), today, milestones));
    }

    void judge() {
        baselineExecution();
        hitRate();
        earnedSchedule();
        forecastOverrun();
    }

    /** P01: 5 due or more, due is Be < T: #completed / #due: amber < 0.95, red < 0.90. */
    private void baselineExecution() {
        long due = due().count();
        long reached = milestones.stream().filter(NaiveProgramme::completed).count();
        if (due < LEAST_DUE) {
            findings.notEvaluated("P01", programme.id());
        } else if (reached * 100 < due * 95) {
            findings.alert("P01", reached * 100 < due * 90 ? RED : AMBER, programme.id(), "");
        }
    }

    /** P02: 5 due or more: #(due and Ae <= Be) / #(due and not As <= Be < Ae) < 0.95; amber. */
    private void hitRate() {
        long hit = due().filter(NaiveProgramme::inTime).count();
        long decided = due().filter(milestone -> !inTimeOrNot(milestone)).count();
        if (due().count() < LEAST_DUE || decided == 0) {
            findings.notEvaluated("P02", programme.id());
        } else if (hit * 100 < decided * 95) {
            findings.alert("P02", AMBER, programme.id(), "");
        }
    }

    private Stream<KnownMilestone> due() {
        return milestones.stream()
                .filter(milestone -> !milestone.cancelled())
                .filter(milestone -> milestone.deadline().isKnown()
                        && milestone.deadline().end().isBefore(today));
    }

    private static boolean completed(KnownMilestone milestone) {
        return !milestone.open() && !milestone.cancelled();
    }

    private static boolean inTimeOrNot(KnownMilestone milestone) {
        if (!completed(milestone) || inTime(milestone)) {
            return false;
        }
        DateWindow actual = milestone.actual().orElseThrow();
        return !actual.hasStart()
                || !actual.start().isAfter(milestone.deadline().end());
    }

    private static boolean inTime(KnownMilestone milestone) {
        return completed(milestone)
                && !milestone
                        .actual()
                        .orElseThrow()
                        .end()
                        .isAfter(milestone.deadline().end());
    }

    /** P03: SPI(t): amber < 1, red < 0.9. */
    private void earnedSchedule() {
        if (performance().isPresent() && allComplete()) {
            return;
        }
        OptionalDouble index = performance();
        if (index.isEmpty()) {
            findings.notEvaluated("P03", programme.id());
        } else if (index.getAsDouble() < 1) {
            findings.alert("P03", index.getAsDouble() < 0.9 ? RED : AMBER, programme.id(), "");
        }
    }

    /** P04: start + planned duration / SPI(t) > network deadline; red; SPI(t) = 0: not evaluated. */
    private void forecastOverrun() {
        OptionalDouble index = performance();
        if (index.isEmpty() || index.getAsDouble() == 0 || !programme.deadline().isKnown()) {
            findings.notEvaluated("P04", programme.id());
            return;
        }
        if (allComplete()) {
            return;
        }
        NaiveSchedule planned = schedule.orElseThrow();
        double expected = planned.forecastMonths();
        double allowed =
                NaiveSchedule.rounded(planned.monthsTo(programme.deadline().end()));
        if (expected > allowed) {
            findings.alert("P04", RED, programme.id(), "");
        }
    }

    private boolean allComplete() {
        return milestones.stream().filter(milestone -> !milestone.cancelled()).allMatch(NaiveProgramme::completed);
    }

    private OptionalDouble performance() {
        return schedule.map(NaiveSchedule::performance).orElse(OptionalDouble.empty());
    }
}
