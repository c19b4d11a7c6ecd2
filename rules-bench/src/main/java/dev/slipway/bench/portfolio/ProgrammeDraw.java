package dev.slipway.bench.portfolio;

import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws one programme, its terminals and twelve monthly reports on each milestone. */
final class ProgrammeDraw {

    private static final int MONTHS = 12;
    private static final int MOST_MILESTONES_OF_A_TERMINAL = 6;

    private final Draw draw;
    private final Windows windows;
    private final long number;
    private final Reports reports = new Reports();
    private final List<GeneratedTerminal> sites = new ArrayList<>();
    private final List<MilestoneId> lastOfTerminals = new ArrayList<>();

    ProgrammeDraw(Draw draw, Windows windows, long number) {
        this.draw = draw;
        this.windows = windows;
        this.number = number;
    }

    ReportedProgramme programme(int milestones) {
        LocalDate start = LocalDate.of(2022, 1, 1).plusDays(draw.between(0, 1000));
        Programme.Builder programme = Programme.of(String.format(Locale.ROOT, "programme-%07d", number))
                .name("Programme " + number)
                .start(windows.day(start));
        int left = milestones;
        while (left > 0) {
            int share = Math.min(left, draw.between(2, MOST_MILESTONES_OF_A_TERMINAL));
            programme.terminal(terminal(share, start.plusDays(draw.between(0, 700))));
            left -= share;
        }
        report(draw.between(1, 28));
        return new ReportedProgramme(programme.build(), reports.all());
    }

    private Terminal terminal(int milestones, LocalDate start) {
        GeneratedTerminal site = new GeneratedTerminal(draw, windows, reports, number + "-" + (sites.size() + 1));
        sites.add(site);
        boolean waits = !lastOfTerminals.isEmpty() && draw.chance(0.2);
        Terminal terminal =
                site.terminal(milestones, start, waits ? Optional.of(draw.of(lastOfTerminals)) : Optional.empty());
        List<Milestone> all = terminal.milestones();
        lastOfTerminals.add(all.get(all.size() - 1).id());
        return terminal;
    }

    private void report(int dayOfMonth) {
        for (int ago = MONTHS - 1; ago >= 0; ago--) {
            LocalDate day = PortfolioGenerator.AS_OF.minusMonths(ago).withDayOfMonth(dayOfMonth);
            for (GeneratedTerminal site : sites) {
                for (GeneratedMilestone track : site.tracks()) {
                    reports.add(track.report(day, site.owner(), reports.nextPlace()));
                }
            }
        }
    }
}
