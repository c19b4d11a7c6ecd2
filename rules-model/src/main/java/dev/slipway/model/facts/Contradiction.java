package dev.slipway.model.facts;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two statements on a milestone that cannot both be so, or one that its evidence does not carry.
 *
 * @param kind what contradicts what: {@code actual below 100 percent}
 * @param statements the reports that contradict each other
 */
public record Contradiction(MilestoneStatus milestone, String kind, List<MilestoneUpdate> statements)
        implements Subject {

    static final List<String> INPUTS = List.of();

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
        Map<String, Object> values = new LinkedHashMap<>(milestone.values());
        values.put("contradiction", Phrase.of("contradiction." + kind.replace(' ', '-')));
        return values;
    }

    @Override
    public Optional<Phrase> missing(String input) {
        throw Subject.unknownInput(input, Population.CONTRADICTION);
    }

    @Override
    public List<Evidence> evidence(String input, Words words) {
        throw Subject.unknownInput(input, Population.CONTRADICTION);
    }

    @Override
    public List<Evidence> background(Words words) {
        return statements.stream().map(new ReportText(words)::evidence).toList();
    }
}
