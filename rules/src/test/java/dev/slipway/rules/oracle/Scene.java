package dev.slipway.rules.oracle;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A programme of one terminal, set up by hand and judged on 31 March 2026. */
final class Scene {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private final Terminal.Builder terminal = Terminal.of("t");
    private final List<StatusUpdate> updates = new ArrayList<>();
    private DateWindow start = DateWindow.unknown();
    private DateWindow deadline = DateWindow.unknown();
    private Optional<Cadence> reporting = Optional.empty();

    static Milestone.Builder milestone(String id) {
        return Milestone.of("t", id);
    }

    static MilestoneUpdate.Builder report(String id, String date) {
        return MilestoneUpdate.of(LocalDate.parse(date), new MilestoneId("t", id));
    }

    static DateWindow day(String day) {
        return DateWindow.day(LocalDate.parse(day));
    }

    static DateWindow month(String month) {
        return RandomDates.around(LocalDate.parse(month + "-01"), Precision.MONTH);
    }

    static DateWindow quarterFrom(String month) {
        return RandomDates.around(LocalDate.parse(month + "-01"), Precision.QUARTER);
    }

    static DateWindow year(int year) {
        return RandomDates.around(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    static DateWindow by(DateWindow window) {
        return RandomDates.by(window);
    }

    static DateWindow span(String first, String last) {
        return new DateWindow(LocalDate.parse(first), LocalDate.parse(last), Precision.DAY, first + " to " + last);
    }

    static NaiveAlert verdict(String rule, Severity severity, String subject, String about) {
        return new NaiveAlert(rule, severity, subject, about, Optional.empty());
    }

    static NaiveAlert verdict(String rule, Severity severity, String subject, String about, int min, int max) {
        return new NaiveAlert(rule, severity, subject, about, Optional.of(DayRange.between(min, max)));
    }

    Scene start(DateWindow value) {
        start = value;
        return this;
    }

    Scene reporting(Cadence value) {
        reporting = Optional.of(value);
        return this;
    }

    Scene deadline(DateWindow value) {
        deadline = value;
        return this;
    }

    Scene with(Milestone.Builder milestone) {
        terminal.milestone(milestone.build());
        return this;
    }

    Scene with(CapacityTarget.Builder target) {
        terminal.capacity(target.build());
        return this;
    }

    /** A report from a file, or from no place; each call is a later line. */
    Scene reported(String file, MilestoneUpdate.Builder report) {
        updates.add(report.provenance(nextLine(file)).build());
        return this;
    }

    Scene reported(MilestoneUpdate.Builder report) {
        return reported("a.csv", report);
    }

    /** A reading reported on the day of judgement. */
    Scene read(String source, String measure, Basis basis, double value, DateWindow period) {
        return read(TODAY, source, measure, basis, value, period);
    }

    Scene read(LocalDate reported, String source, String measure, Basis basis, double value, DateWindow period) {
        updates.add(new CapacityReading(reported, "t", measure, basis, value, period, source, nextLine("a.csv")));
        return this;
    }

    Set<NaiveAlert> alerts(String rule) {
        return judged().alerts().stream()
                .filter(alert -> alert.rule().equals(rule))
                .collect(Collectors.toSet());
    }

    /** The subjects the rule could not judge. */
    Set<String> notEvaluated(String rule) {
        return judged().notEvaluated().stream()
                .filter(unjudged -> unjudged.rule().equals(rule))
                .map(Unjudged::subject)
                .collect(Collectors.toSet());
    }

    private Expectation judged() {
        Programme.Builder builder =
                Programme.of("p").start(start).deadline(deadline).terminal(terminal.build());
        reporting.ifPresent(builder::reporting);
        Programme programme = builder.build();
        return NaiveEvaluator.judge(programme, updates, TODAY);
    }

    private Provenance nextLine(String file) {
        return file.isEmpty() ? Provenance.none() : new Provenance(file, updates.size() + 2);
    }
}
