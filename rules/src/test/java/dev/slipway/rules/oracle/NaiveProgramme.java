package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/** Rules P01 to P04, each as its row of the catalogue says it. */
final class NaiveProgramme {

    private final NaiveFindings findings;
    private final Programme programme;
    private final Collection<KnownMilestone> milestones;
    private final Optional<NaiveSchedule> schedule;

    NaiveProgramme(
            NaiveFindings findings, LocalDate today, Programme programme, Collection<KnownMilestone> milestones) {
        this.findings = findings;
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

    /** P01: #(Ae <= T) / #(Be <= T): amber < 0.95, red < 0.90. */
    private void baselineExecution() {
        long due = milestones.stream().filter(KnownMilestone::due).count();
        long reached = milestones.stream().filter(KnownMilestone::reached).count();
        if (due == 0) {
            findings.notEvaluated("P01", programme.id());
        } else if (reached * 100 < due * 95) {
            findings.alert("P01", reached * 100 < due * 90 ? RED : AMBER, programme.id(), "");
        }
    }

    /** P02: #(Be <= T and Ae <= Be) / #(Be <= T) < 0.95; amber. */
    private void hitRate() {
        long due = milestones.stream().filter(KnownMilestone::due).count();
        long hit = milestones.stream()
                .filter(KnownMilestone::due)
                .filter(NaiveProgramme::inTime)
                .count();
        if (due == 0) {
            findings.notEvaluated("P02", programme.id());
        } else if (hit * 100 < due * 95) {
            findings.alert("P02", AMBER, programme.id(), "");
        }
    }

    private static boolean inTime(KnownMilestone milestone) {
        return milestone.reached()
                && !milestone
                        .actual()
                        .orElseThrow()
                        .end()
                        .isAfter(milestone.deadline().end());
    }

    /** P03: SPI(t): amber < 1, red < 0.9. */
    private void earnedSchedule() {
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
        NaiveSchedule planned = schedule.orElseThrow();
        double expected = planned.forecastMonths();
        double allowed =
                NaiveSchedule.rounded(planned.monthsTo(programme.deadline().end()));
        if (expected > allowed) {
            findings.alert("P04", RED, programme.id(), "");
        }
    }

    private OptionalDouble performance() {
        return schedule.map(NaiveSchedule::performance).orElse(OptionalDouble.empty());
    }
}
