package dev.slipway.reports.internal.workbook;

import static java.util.stream.Collectors.groupingBy;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Headlines;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.foresight.Spread;
import dev.slipway.model.outlook.DatedSpread;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.programme.MilestoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A row for each milestone, with its dates. */
record MilestoneSheet(SheetWords words) implements SheetContent {

    private static final Set<String> SLIPS = Set.of("S01", "S02", "S03", "S04");

    @Override
    public String name() {
        return words.text("milestones");
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                words.column("programme", 14),
                words.column("severity", 13, Column.Form.STATE),
                words.column("terminal", 26, Column.Form.WRAPPED),
                words.column("milestone", 26, Column.Form.WRAPPED),
                words.column("kind", 18, Column.Form.WRAPPED)));
        columns.add(words.column("state", 12));
        columns.add(words.column("health", 10));
        columns.add(words.column("slip", 10, Column.Form.NUMBER));
        columns.addAll(words.dateColumns("deadline"));
        columns.addAll(words.dateColumns("forecast"));
        columns.add(words.column("p50", SheetWords.DATE_WIDTH, Column.Form.DAY));
        columns.add(words.column("p80", SheetWords.DATE_WIDTH, Column.Form.DAY));
        columns.add(words.column("chance", 12, Column.Form.PERCENT));
        columns.addAll(words.dateColumns("actual"));
        columns.add(words.column("percent", 12, Column.Form.PERCENT));
        columns.add(words.column("firstDeadline", 13));
        columns.add(words.column("owner", 18, Column.Form.WRAPPED));
        columns.add(words.column("subject", 24, Column.Form.WRAPPED));
        return columns;
    }

    @Override
    public List<List<Cell>> rows(Assessment assessment) {
        Map<String, List<Alert>> alerts = assessment.alerts().stream().collect(groupingBy(Alert::subject));
        Map<MilestoneId, MilestoneOutlook> ahead =
                assessment.outlook().map(ProgrammeOutlook::byMilestone).orElse(Map.of());
        return assessment.statuses().stream()
                .map(status -> row(
                        status,
                        alerts.getOrDefault(status.subject(), List.of()),
                        Optional.ofNullable(ahead.get(status.id()))))
                .toList();
    }

    private List<Cell> row(MilestoneStatus status, List<Alert> alerts, Optional<MilestoneOutlook> ahead) {
        List<Cell> row = new ArrayList<>(List.of(
                mostSevere(alerts),
                SheetWords.name(status.terminal().name()),
                SheetWords.name(status.milestone().name()),
                SheetWords.name(status.kind())));
        row.add(SheetWords.name(words.words().text(status.state().key())));
        row.add(SheetWords.name(status.health()
                .map(health -> words.words().text("health." + health.word()))
                .orElse("")));
        row.add(slip(alerts));
        row.addAll(words.date(status.deadline()));
        row.addAll(words.date(status.forecast()));
        row.addAll(foresight(ahead));
        row.addAll(words.date(status.actual()));
        row.add(share(status.percent()));
        row.add(words.date(status.firstDeadline()).get(0));
        row.add(SheetWords.name(status.owner()));
        row.add(SheetWords.name(status.subject()));
        return row;
    }

    /** What its forecast may say on the last day of its deadline, and the chance that it then holds it. */
    private static List<Cell> foresight(Optional<MilestoneOutlook> ahead) {
        Optional<Spread> spread = ahead.flatMap(MilestoneOutlook::atDeadline).map(DatedSpread::spread);
        return List.of(
                spread.map(Spread::p50).map(Cell::of).orElse(Cell.EMPTY),
                spread.map(Spread::p80).map(Cell::of).orElse(Cell.EMPTY),
                ahead.map(MilestoneOutlook::chance).map(Cell::of).orElse(Cell.EMPTY));
    }

    /** Of the alerts on it; one under a waiver counts last. */
    private Cell mostSevere(List<Alert> alerts) {
        return alerts.stream()
                .min(Comparator.comparing(Alert::isWaived).thenComparing(Alert::severity))
                .map(words::severity)
                .orElse(Cell.EMPTY);
    }

    /** The most days that it is late, or will be. */
    private static Cell slip(List<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> SLIPS.contains(alert.rule()))
                .map(Headlines::mostDays)
                .max(Comparator.naturalOrder())
                .map(Cell::of)
                .orElse(Cell.EMPTY);
    }

    private static Cell share(OptionalDouble percent) {
        return percent.isPresent() ? Cell.of(OptionalDouble.of(percent.getAsDouble() / 100)) : Cell.EMPTY;
    }
}
