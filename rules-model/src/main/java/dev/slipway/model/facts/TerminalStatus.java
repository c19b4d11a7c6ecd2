package dev.slipway.model.facts;

import dev.slipway.model.facts.measure.AttributeMeasures;
import dev.slipway.model.facts.measure.Placed;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A terminal as of a day: its milestones as of that day.
 *
 * @param terminal what the plan says of it
 * @param milestones all its milestones, the completed and the cancelled among them
 */
public record TerminalStatus(Terminal terminal, List<MilestoneStatus> milestones, Thresholds thresholds)
        implements Subject, AttributeMeasures, Placed {

    static final InputTable<TerminalStatus> INPUTS = InputTable.of(
                    "terminal",
                    Input.of("deadline", status -> status.hasAny("deadline"), "allDeadlines"),
                    Input.<TerminalStatus>of("forecast", status -> status.hasAny("forecast"), "allForecasts")
                            .from(TerminalStatus::unsignedForecasts))
            .with(word -> Input.ofAttribute(
                    word,
                    (status, name) ->
                            Input.planned(status, name, status.terminal().provenance())));

    public TerminalStatus {
        milestones = List.copyOf(milestones);
    }

    /** With the thresholds that the policy has for it. */
    static TerminalStatus of(Programme programme, Terminal terminal, List<MilestoneStatus> milestones, Policy policy) {
        return new TerminalStatus(terminal, milestones, policy.forTerminal(terminal, programme.attributesAt(terminal)));
    }

    /** What its office keeps of it besides. */
    @Override
    public Attributes attributes() {
        return terminal.attributes();
    }

    /** Milestones in work or to come whose forecast nobody signed: its report names neither author nor source. */
    public List<MilestoneStatus> unsigned() {
        return milestones.stream()
                .filter(status -> status.isActive() && status.isForecastUnsigned())
                .toList();
    }

    @Override
    public Phrase forecastWeakness() {
        int count = unsigned().size();
        return count == 0 ? Phrase.nothing() : new Phrase("weakness.unsigned", Map.of("count", count));
    }

    @Override
    public String subject() {
        return terminal.lastingId();
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("terminal", terminal.name());
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }

    private boolean hasAny(String input) {
        return milestones.stream().anyMatch(status -> status.has(input));
    }

    private List<Statement> unsignedForecasts() {
        return unsigned().stream()
                .flatMap(status -> status.evidence("forecast").stream())
                .toList();
    }
}
