package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How reports come in on the programme, a terminal or a milestone, as of a day. There is one only where work goes on, and
 * none below a subject that is silent as a whole.
 *
 * @param on the programme, terminal or milestone
 * @param name what a message calls it
 * @param latest the latest report on it
 * @param first the first report on the programme
 * @param cadence how often a report is due: as declared, else as its reports came so far
 * @param isDeclared whether the programme declares it
 * @param programme the programme it belongs to
 * @param today the day
 */
public record ReportingStatus(
        Subject on,
        String name,
        Optional<StatusUpdate> latest,
        Optional<StatusUpdate> first,
        Optional<Cadence> cadence,
        boolean isDeclared,
        Programme programme,
        LocalDate today)
        implements Subject {

    static final InputTable<ReportingStatus> INPUTS = InputTable.of(
            "reporting subject",
            Input.of("reports", status -> status.first().isPresent(), "reports"),
            Input.<ReportingStatus>of("cadence", status -> status.cadence().isPresent(), "cadence")
                    .from(ReportingStatus::declaration));

    @Override
    public String subject() {
        return on.subject();
    }

    @Override
    public String owner() {
        return on.owner();
    }

    @Override
    public Thresholds thresholds() {
        return on.thresholds();
    }

    /**
     * Days since the latest report on it; if there was none, since the first report of the programme.
     *
     * @throws java.util.NoSuchElementException if nothing was ever reported
     */
    public int daysSilent() {
        return DateWindow.day(latest.or(() -> first).orElseThrow().reportDate()).daysPastBy(today);
    }

    /** Days after which the next report is due. */
    public int cadenceDays() {
        return cadence.orElseThrow().days();
    }

    /** Whether a report is overdue, some days of grace left out: the case of rule T06. */
    public boolean isSilent() {
        return has("reports", "cadence") && daysSilent() > cadenceDays() + limit("stale.grace");
    }

    @Override
    public Map<String, Object> values() {
        return new NamedValues(on.values())
                .with("name", name)
                .with("rhythm", Phrase.of(isDeclared ? "rhythm.declared" : "rhythm.inferred"))
                .map();
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }

    private List<Statement> declaration() {
        return isDeclared
                ? List.of(new Statement.Declared(
                        programme.provenance(),
                        new Phrase("evidence.reporting", Map.of("cadence", cadence.orElseThrow()))))
                : List.of();
    }

    @Override
    public List<Statement> background() {
        return latest.or(() -> first).map(ReportingStatus::stated).stream().toList();
    }

    private static Statement stated(StatusUpdate update) {
        return update instanceof MilestoneUpdate report
                ? new Statement.Reported(report)
                : new Statement.Measured((CapacityReading) update);
    }
}
