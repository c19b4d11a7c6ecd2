package dev.slipway.model.facts;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A terminal as of a day: its milestones as of that day. */
public record TerminalStatus(Terminal terminal, List<MilestoneStatus> milestones, Thresholds thresholds)
        implements Subject {

    static final List<String> INPUTS = List.of("deadline", "forecast");

    public TerminalStatus {
        milestones = List.copyOf(milestones);
    }

    /** Open milestones whose forecast nobody signed: its report names neither author nor source. */
    public List<MilestoneStatus> unsigned() {
        return milestones.stream()
                .filter(status -> status.isOpen() && status.isForecastUnsigned())
                .toList();
    }

    @Override
    public Phrase forecastWeakness() {
        int count = unsigned().size();
        return count == 0 ? Phrase.nothing() : new Phrase("weakness.unsigned", Map.of("count", count));
    }

    @Override
    public String subject() {
        return terminal.id();
    }

    @Override
    public String about() {
        return "";
    }

    @Override
    public String owner() {
        return "";
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("terminal", terminal.name());
    }

    @Override
    public Optional<Phrase> missing(String input) {
        requireKnown(input);
        return Missing.unless(
                milestones.stream().anyMatch(status -> status.missing(input).isEmpty()),
                input.equals("deadline") ? "allDeadlines" : "allForecasts");
    }

    @Override
    public List<Evidence> evidence(String input, Words words) {
        requireKnown(input);
        if (input.equals("deadline")) {
            return List.of();
        }
        return unsigned().stream()
                .flatMap(status -> status.evidence("forecast", words).stream())
                .toList();
    }

    private static void requireKnown(String input) {
        if (!INPUTS.contains(input)) {
            throw Subject.unknownInput(input, Population.TERMINAL);
        }
    }

    @Override
    public List<Evidence> background(Words words) {
        return List.of();
    }
}
