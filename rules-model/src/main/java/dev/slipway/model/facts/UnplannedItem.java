package dev.slipway.model.facts;

import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.UnplannedReport;
import dev.slipway.model.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item that the latest snapshot of a source names and the programme does not have; of a source's first snapshot all
 * such items together.
 *
 * @param programme the programme that lacks it
 * @param reports one, or all of a first snapshot
 * @param resembles the milestone that it may be, renamed; empty where none is like it
 * @param isFirstSnapshot whether these are all such items of the first snapshot of a source
 * @param isIgnored whether the programme asks for no report of it
 * @param hasVanished whether that milestone is missing in the snapshot that names the item
 * @param today the day
 */
public record UnplannedItem(
        Programme programme,
        List<UnplannedReport> reports,
        Optional<MilestoneStatus> resembles,
        boolean hasVanished,
        boolean isFirstSnapshot,
        boolean isIgnored,
        LocalDate today,
        Thresholds thresholds)
        implements Subject {

    static final InputTable<UnplannedItem> INPUTS = InputTable.of("unplanned item");

    private static final int MOST_NAMES = 5;

    public UnplannedItem {
        reports = List.copyOf(reports);
    }

    @Override
    public String subject() {
        return programme.id();
    }

    /** The name of the item; for those of a first snapshot its source. */
    @Override
    public String about() {
        return isFirstSnapshot ? reports.get(0).source() : reports.get(0).name();
    }

    /** Whether it is owed and past the date that its own source planned for it. */
    public boolean isLate() {
        return !isFirstSnapshot
                && reports.get(0).isOpen()
                && reports.get(0)
                        .planned()
                        .filter(date -> date.endedBefore(today))
                        .isPresent();
    }

    @Override
    public Map<String, Object> values() {
        return new NamedValues()
                .with("programme", programme.name())
                .with("item", text())
                .map();
    }

    private Phrase text() {
        UnplannedReport report = reports.get(0);
        if (isFirstSnapshot) {
            List<String> names = reports.stream()
                    .limit(MOST_NAMES)
                    .map(UnplannedReport::name)
                    .toList();
            return new Phrase(
                    "unplanned.first", Map.of("count", reports.size(), "source", report.source(), "names", names));
        }
        Phrase item = new Phrase("unplanned.item", Map.of("name", report.name(), "source", report.source()));
        if (resembles.isEmpty()) {
            return item;
        }
        return new Phrase(
                hasVanished ? "unplanned.renamed" : "unplanned.resembles",
                Map.of("item", item, "milestone", resembles.get().subject(), "name", report.name()));
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }

    @Override
    public List<Statement> background() {
        return reports.stream()
                .limit(MOST_NAMES)
                .<Statement>map(report -> new Declared(
                        report.provenance(),
                        report.planned()
                                .map(date -> new Phrase(
                                        "evidence.unplannedFor", Map.of("name", report.name(), "date", date)))
                                .orElse(new Phrase("evidence.unplanned", Map.of("name", report.name())))))
                .toList();
    }
}
