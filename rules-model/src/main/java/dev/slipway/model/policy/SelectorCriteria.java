package dev.slipway.model.policy;

import dev.slipway.model.base.Glob;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Criticality;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Terminal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which subjects a selector of the policy fits: those that fit one of the patterns of each criterion. A criterion
 * without a pattern fits all. In a pattern {@code *} matches any text, none included, and {@code ?} for one
 * character.
 *
 * @param terminals ids
 * @param milestones ids, each alone or behind that of its terminal: {@code opening}, {@code almaty/opening}
 * @param attributes of the milestone, else of its terminal, else of the programme
 */
public record SelectorCriteria(
        List<String> terminals,
        List<String> milestones,
        List<String> terminalKinds,
        List<String> milestoneKinds,
        List<Criticality> criticalities,
        AttributePatterns attributes) {

    /** The keys of criteria in a selector. */
    public static final List<String> KEYS =
            List.of("terminal", "milestone", "terminalKind", "milestoneKind", "criticality", "attributes");

    public SelectorCriteria {
        terminals = List.copyOf(terminals);
        milestones = List.copyOf(milestones);
        terminalKinds = List.copyOf(terminalKinds);
        milestoneKinds = List.copyOf(milestoneKinds);
        criticalities = List.copyOf(criticalities);
    }

    /**
     * Whether they speak of the terminal as a whole, and so not of a kind of milestone only.
     *
     * @param known the attributes of the terminal, with those of the programme where it has none of that name
     */
    public boolean fit(Terminal subject, Attributes known) {
        return !areOnMilestones() && fitTerminal(subject) && attributes.fit(known);
    }

    /**
     * Whether they fit the milestone.
     *
     * @param known the attributes of the milestone, with those of the terminal and the programme where it has none of that name
     */
    public boolean fit(Terminal subject, Milestone milestone, Attributes known) {
        return fitTerminal(subject)
                && (fits(milestones, milestone.id().milestone())
                        || fits(milestones, milestone.id().toString()))
                && fits(milestoneKinds, milestone.kind())
                && (criticalities.isEmpty() || criticalities.contains(milestone.criticality()))
                && attributes.fit(known);
    }

    private boolean fitTerminal(Terminal subject) {
        return fits(terminals, subject.id()) && fits(terminalKinds, subject.kind());
    }

    private static boolean fits(List<String> patterns, String text) {
        if (patterns.isEmpty()) {
            return true;
        }
        for (String pattern : patterns) {
            if (fits(pattern, text)) {
                return true;
            }
        }
        return false;
    }

    static boolean fits(String pattern, String text) {
        return pattern.equals(text) || (Glob.isPattern(pattern) && new Glob(pattern).matches(text));
    }

    private boolean areOnMilestones() {
        return !milestones.isEmpty() || !milestoneKinds.isEmpty() || !criticalities.isEmpty();
    }

    /**
     * Of some criteria, those that together leave nothing for these: each subject that fits these fits one of them.
     * Empty where something is left.
     */
    public List<SelectorCriteria> coveredBy(List<SelectorCriteria> others) {
        List<SelectorCriteria> covering = new ArrayList<>();
        for (SelectorCriteria one : single()) {
            List<SelectorCriteria> around =
                    others.stream().filter(other -> other.cover(one)).toList();
            if (around.isEmpty()) {
                return List.of();
            }
            if (around.stream().noneMatch(covering::contains)) {
                covering.add(around.get(0));
            }
        }
        return covering;
    }

    /** The same criteria with one pattern each; attributes stay as they are. */
    private List<SelectorCriteria> single() {
        List<SelectorCriteria> singles = new ArrayList<>();
        for (List<String> terminal : each(terminals)) {
            for (List<String> milestone : each(milestones)) {
                for (List<String> terminalKind : each(terminalKinds)) {
                    singles.addAll(single(terminal, milestone, terminalKind));
                }
            }
        }
        return singles;
    }

    private List<SelectorCriteria> single(List<String> terminal, List<String> milestone, List<String> terminalKind) {
        return each(milestoneKinds).stream()
                .flatMap(milestoneKind -> eachCriticality().stream()
                        .map(criticality -> new SelectorCriteria(
                                terminal, milestone, terminalKind, milestoneKind, criticality, attributes)))
                .toList();
    }

    private static List<List<String>> each(List<String> patterns) {
        return patterns.isEmpty()
                ? List.of(List.of())
                : patterns.stream().map(List::of).toList();
    }

    // A milestone has one of three criticalities; a terminal as a whole has none.
    private List<List<Criticality>> eachCriticality() {
        if (!areOnMilestones()) {
            return List.of(List.of());
        }
        List<Criticality> named = criticalities.isEmpty() ? Arrays.asList(Criticality.values()) : criticalities;
        return named.stream().map(List::of).toList();
    }

    private boolean cover(SelectorCriteria one) {
        return cover(terminals, one.terminals)
                && cover(milestones, one.milestones)
                && cover(terminalKinds, one.terminalKinds)
                && cover(milestoneKinds, one.milestoneKinds)
                && (criticalities.isEmpty()
                        || (!one.criticalities.isEmpty() && criticalities.containsAll(one.criticalities)))
                && attributes.cover(one.attributes);
    }

    private static boolean cover(List<String> patterns, List<String> one) {
        return patterns.isEmpty()
                || (!one.isEmpty()
                        && patterns.stream().anyMatch(pattern -> new Glob(pattern).covers(new Glob(one.get(0)))));
    }

    /** {@code terminalKind: dry-port, criticality: high}. */
    @Override
    public String toString() {
        List<String> criteria = new ArrayList<>();
        append(criteria, "terminal", terminals);
        append(criteria, "milestone", milestones);
        append(criteria, "terminalKind", terminalKinds);
        append(criteria, "milestoneKind", milestoneKinds);
        append(
                criteria,
                "criticality",
                criticalities.stream()
                        .map(criticality -> criticality.name().toLowerCase(Locale.ROOT))
                        .toList());
        if (!attributes.byName().isEmpty()) {
            criteria.add("attributes: " + attributes);
        }
        return String.join(", ", criteria);
    }

    private static void append(List<String> criteria, String key, List<String> patterns) {
        if (!patterns.isEmpty()) {
            criteria.add(told(key, patterns));
        }
    }

    /** {@code region: South}, {@code region: [North, South]}. */
    static String told(String key, List<String> patterns) {
        return key + ": "
                + (patterns.size() == 1
                        ? patterns.get(0)
                        : patterns.stream().collect(Collectors.joining(", ", "[", "]")));
    }
}
