package dev.slipway.model.facts;

import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two statements on a milestone that cannot both be true, or one that its evidence does not support.
 *
 * @param kind what contradicts what: {@code actual below 100 percent}
 * @param statements the reports that contradict each other
 */
public record Contradiction(MilestoneStatus milestone, String kind, List<MilestoneUpdate> statements)
        implements Subject {

    static final InputTable<Contradiction> INPUTS = InputTable.of("contradiction");

    public Contradiction {
        statements = List.copyOf(statements);
    }

    @Override
    public String subject() {
        return milestone.subject();
    }

    @Override
    public String about() {
        return kind;
    }

    @Override
    public String owner() {
        return milestone.owner();
    }

    @Override
    public Thresholds thresholds() {
        return milestone.thresholds();
    }

    @Override
    public Map<String, Object> values() {
        return new NamedValues(milestone.values())
                .with("contradiction", Phrase.of("contradiction." + kind.replace(' ', '-')))
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

    @Override
    public List<Statement> background() {
        return statements.stream().<Statement>map(Statement.Reported::new).toList();
    }
}
