package dev.slipway.model.facts.reports;

import dev.slipway.model.facts.state.SeriesFold;
import dev.slipway.model.foresight.ForecastSeries;
import dev.slipway.model.foresight.OwnRecord;
import dev.slipway.model.foresight.Score;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.util.ArrayList;
import java.util.List;

/** The milestones of a programme whose past forecasts are learned from: all, or a hundred of very many. */
public final class Learners {

    /** Fewer reports hold no forecast that can be checked. */
    private static final int LEAST_REPORTS = 3;

    private final Programme programme;
    private final ReportsBySubject reports;
    private final List<Site> chosen;

    /** A milestone with its terminal. */
    private record Site(Terminal terminal, Milestone milestone) {

        String subject() {
            return Programme.subject(terminal, milestone);
        }
    }

    public Learners(Programme programme, ReportsBySubject reports) {
        this.programme = programme;
        this.reports = reports;
        List<Site> sites = new ArrayList<>();
        for (Terminal terminal : programme.terminals()) {
            terminal.milestones().forEach(milestone -> sites.add(new Site(terminal, milestone)));
        }
        this.chosen = OwnRecord.chosen(sites, Site::subject, OwnRecord.MOST_LEARNED_FROM);
    }

    /** Their ids, in the order of the programme. */
    public List<MilestoneId> ids() {
        return chosen.stream().map(site -> site.milestone().id()).toList();
    }

    /** What was expected of each, in the order of the programme. */
    public List<ForecastSeries> series() {
        return chosen.stream()
                .map(site -> series(programme, reports, site.terminal(), site.milestone()))
                .toList();
    }

    /** Whether the forecasts of so many of them can be checked that something can be learned. */
    public boolean areEnough() {
        return chosen.stream()
                                .filter(this::isReportedOften)
                                .limit(Score.LEAST_MILESTONES)
                                .count()
                        == Score.LEAST_MILESTONES
                && series().stream().filter(ForecastSeries::isMatured).count() >= Score.LEAST_MILESTONES;
    }

    private boolean isReportedOften(Site site) {
        return reports.on(site.milestone().id()).size() >= LEAST_REPORTS;
    }

    /** All that was expected of a milestone. */
    public static ForecastSeries series(
            Programme programme, ReportsBySubject reports, Terminal terminal, Milestone milestone) {
        List<MilestoneUpdate> updates = reports.on(milestone.id());
        return new ForecastSeries(
                programme.id() + ":" + Programme.subject(terminal, milestone),
                programme.id() + ":" + terminal.lastingId(),
                SeriesFold.of(milestone, updates));
    }
}
