package dev.slipway.workbench.internal;

import dev.slipway.model.base.Suggestion;
import dev.slipway.model.facts.measure.AttributesByDay;
import dev.slipway.model.policy.AttributePatterns;
import dev.slipway.model.policy.SelectorCriteria;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.StatusUpdate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The attributes of a programme and of what belongs to it, as the plan has them and as any report ever had them. */
final class KnownAttributes {

    private final Programme programme;
    private final AttributesByDay attributes;

    KnownAttributes(Programme programme, Collection<? extends StatusUpdate> updates) {
        this.programme = programme;
        attributes = new AttributesByDay(programme, updates);
    }

    /** Whether anything of the programme fits, or did after one of the reports. */
    boolean fit(SelectorCriteria criteria) {
        return programme.terminals().stream()
                .anyMatch(terminal -> criteria.fit(terminal, programme.attributesAt(terminal))
                        || terminal.milestones().stream().anyMatch(milestone -> fit(criteria, terminal, milestone)));
    }

    private boolean fit(SelectorCriteria criteria, Terminal terminal, Milestone milestone) {
        return attributes.ever(terminal, milestone).anyMatch(known -> criteria.fit(terminal, milestone, known));
    }

    /** The nearest to the first name that nothing has, or to the first value that nothing has under its name. */
    Optional<String> nearest(AttributePatterns asked) {
        Map<String, Collection<String>> values = values();
        for (Map.Entry<String, List<String>> each : asked.byName().entrySet()) {
            Optional<String> nearest = values.containsKey(each.getKey())
                    ? LayerLint.nearest(each.getValue(), values.get(each.getKey()))
                    : Optional.of(Suggestion.of(each.getKey(), values.keySet()));
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    private Map<String, Collection<String>> values() {
        Map<String, Collection<String>> values = new TreeMap<>();
        programme.terminals().stream()
                .flatMap(this::ever)
                .flatMap(known -> known.byName().entrySet().stream())
                .forEach(each -> add(values, each.getKey(), each.getValue()));
        return values;
    }

    private Stream<Attributes> ever(Terminal terminal) {
        return Stream.concat(
                Stream.of(programme.attributesAt(terminal)),
                terminal.milestones().stream().flatMap(milestone -> attributes.ever(terminal, milestone)));
    }

    private static void add(Map<String, Collection<String>> values, String name, Attribute value) {
        values.computeIfAbsent(name, key -> new TreeSet<>()).add(AttributePatterns.text(value));
    }
}
