package dev.slipway.model.facts.measure;

import dev.slipway.model.facts.reports.ReportsBySubject;
import dev.slipway.model.facts.state.AttributeFold;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * By which attributes selectors of a policy fit a milestone: its own as the reports had them, with those of its terminal and of
 * the programme under names that it does not have.
 */
public final class AttributesByDay {

    private final Programme programme;
    private final ReportsBySubject reports;

    /**
     * Of a programme and the reports on it.
     *
     * @throws IllegalArgumentException if a report speaks of a terminal or milestone that the programme does not have
     */
    public AttributesByDay(Programme programme, Collection<? extends StatusUpdate> updates) {
        this.programme = programme;
        reports = ReportsBySubject.madeBy(LocalDate.MAX, programme, updates);
    }

    /** Those as of the day. */
    public Attributes on(LocalDate day, Terminal terminal, Milestone milestone) {
        List<MilestoneUpdate> made = reports.on(milestone.id()).stream()
                .filter(report -> !report.reportDate().isAfter(day))
                .toList();
        return AttributeFold.of(milestone, made).within(programme.attributesAt(terminal));
    }

    /** Those of each day on which they may have changed: as the plan has them, and after each day with reports. */
    public Stream<Attributes> ever(Terminal terminal, Milestone milestone) {
        return Stream.concat(
                        Stream.of(LocalDate.MIN),
                        reports.on(milestone.id()).stream()
                                .filter(report -> !report.attributes().byName().isEmpty())
                                .map(MilestoneUpdate::reportDate)
                                .distinct())
                .map(day -> on(day, terminal, milestone));
    }
}
