package dev.slipway.reports.internal.workbook;

import static java.util.stream.Collectors.groupingBy;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Headlines;
import dev.slipway.model.facts.MilestoneStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        return assessment.statuses().stream()
                .map(status -> row(status, alerts.getOrDefault(status.subject(), List.of())))
                .toList();
    }

    private List<Cell> row(MilestoneStatus status, List<Alert> alerts) {
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
        row.addAll(words.date(status.actual()));
        row.add(share(status.percent()));
        row.add(words.date(status.firstDeadline()).get(0));
        row.add(SheetWords.name(status.owner()));
        row.add(SheetWords.name(status.subject()));
        return row;
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
