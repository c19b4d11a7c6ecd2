package dev.slipway.bench.portfolio;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws one terminal, the tracks of its milestones and what is read of its capacity. */
final class GeneratedTerminal {

    private static final List<String> KINDS =
            List.of("approval", "construction-start", "construction-complete", "establishment", "opening", "launch");
    private static final List<String> TOWNS = List.of(
            "Almaty",
            "Khorgos",
            "Aktau",
            "Alyat",
            "Brest",
            "Budapest",
            "Selyatino",
            "Xi'an",
            "Dostyk",
            "Poti",
            "Baku",
            "Lodz",
            "Duisburg",
            "Tashkent",
            "Kuryk",
            "Minsk");
    private static final List<String> OWNERS =
            List.of("Network Railways JSC", "Port Authority", "Free Trade Port", "Logistics Holding", "City Council");
    private static final List<String> TERMINAL_KINDS =
            List.of("dry-port", "rail-terminal", "sea-port-terminal", "logistics-complex");
    private static final String MEASURE = "TEU/year";

    private final Draw draw;
    private final Windows windows;
    private final Reports reports;
    private final String town;
    private final String id;
    private final String owner;
    private final List<GeneratedMilestone> tracks = new ArrayList<>();

    GeneratedTerminal(Draw draw, Windows windows, Reports reports, String number) {
        this.draw = draw;
        this.windows = windows;
        this.reports = reports;
        town = draw.of(TOWNS);
        id = town.toLowerCase(Locale.ROOT).replace("'", "") + "-" + number;
        owner = draw.of(OWNERS);
    }

    /** The terminal with so many milestones, one after the other; the first may wait for one of another terminal. */
    Terminal terminal(int milestones, LocalDate start, Optional<MilestoneId> predecessor) {
        Terminal.Builder terminal = Terminal.of(id).name("Terminal " + town).kind(draw.of(TERMINAL_KINDS));
        LocalDate due = start.plusDays(draw.between(200, 1100));
        Optional<MilestoneId> before = predecessor;
        for (String kind : KINDS.subList(KINDS.size() - milestones, KINDS.size())) {
            Milestone milestone = milestone(kind, due, before);
            terminal.milestone(milestone);
            tracks.add(new GeneratedMilestone(draw, windows, milestone, due));
            before = Optional.of(milestone.id());
            due = due.plusDays(draw.between(30, 240));
        }
        if (draw.chance(0.6)) {
            terminal.capacity(capacity(due));
        }
        return terminal.build();
    }

    List<GeneratedMilestone> tracks() {
        return tracks;
    }

    String owner() {
        return owner;
    }

    private Milestone milestone(String kind, LocalDate due, Optional<MilestoneId> before) {
        Milestone.Builder milestone = Milestone.of(id, kind)
                .kind(kind)
                .deadline(promise(due))
                .owner(owner)
                .source("network plan");
        if (draw.chance(0.6)) {
            milestone.start(windows.day(due.minusDays(draw.between(60, 900))));
        }
        if (draw.chance(0.7)) {
            before.ifPresent(predecessor -> milestone.after(predecessor, draw.chance(0.4) ? 30 : 0));
        }
        return milestone.build();
    }

    private DateWindow promise(LocalDate due) {
        int coarseness = draw.between(1, 100);
        if (coarseness <= 72) {
            return windows.day(due);
        }
        if (coarseness <= 87) {
            return windows.month(due);
        }
        return coarseness <= 95 ? windows.quarter(due) : windows.year(due);
    }

    private CapacityTarget capacity(LocalDate opening) {
        int target = 500 * draw.evenlyByMagnitude(20, 1000);
        CapacityTarget.Builder capacity = CapacityTarget.of(MEASURE)
                .target(target)
                .from(windows.year(opening))
                .source("network plan");
        if (draw.chance(0.9)) {
            capacity.planned(share(target));
        }
        double nominal = share(target);
        read(Basis.NOMINAL, nominal, "design report");
        read(Basis.NOMINAL, draw.chance(0.8) ? nominal : share(target), "press");
        if (draw.chance(0.3)) {
            read(Basis.PLANNED, share(target), "design report");
        }
        return capacity.build();
    }

    private double share(int target) {
        return Math.round(target * draw.between(75, 150) / 100.0);
    }

    private void read(Basis basis, double value, String source) {
        LocalDate day = PortfolioGenerator.AS_OF.minusDays(draw.between(0, 330));
        reports.add(
                new CapacityReading(day, id, MEASURE, basis, value, DateWindow.unknown(), source, reports.nextPlace()));
    }
}
