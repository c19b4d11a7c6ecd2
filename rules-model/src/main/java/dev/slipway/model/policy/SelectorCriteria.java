package dev.slipway.model.policy;

import dev.slipway.model.base.Glob;
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
 */
public record SelectorCriteria(
        List<String> terminals,
        List<String> milestones,
        List<String> terminalKinds,
        List<String> milestoneKinds,
        List<Criticality> criticalities) {

    /** The keys of criteria in a selector. */
    public static final List<String> KEYS =
            List.of("terminal", "milestone", "terminalKind", "milestoneKind", "criticality");

    public SelectorCriteria {
        terminals = List.copyOf(terminals);
        milestones = List.copyOf(milestones);
        terminalKinds = List.copyOf(terminalKinds);
        milestoneKinds = List.copyOf(milestoneKinds);
        criticalities = List.copyOf(criticalities);
    }

    /** Whether they speak of the terminal as a whole, and so not of a kind of milestone only. */
    public boolean fit(Terminal subject) {
        return !areOnMilestones() && fitTerminal(subject);
    }

    public boolean fit(Terminal subject, Milestone milestone) {
        return fitTerminal(subject)
                && (fits(milestones, milestone.id().milestone())
                        || fits(milestones, milestone.id().toString()))
                && fits(milestoneKinds, milestone.kind())
                && (criticalities.isEmpty() || criticalities.contains(milestone.criticality()));
    }

    private boolean fitTerminal(Terminal subject) {
        return fits(terminals, subject.id()) && fits(terminalKinds, subject.kind());
    }

    private static boolean fits(List<String> patterns, String text) {
        if (patterns.isEmpty()) {
            return true;
        }
        for (String pattern : patterns) {
            if (pattern.equals(text) || (Glob.isPattern(pattern) && new Glob(pattern).matches(text))) {
                return true;
            }
        }
        return false;
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

    /** The same criteria with one pattern each. */
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
                        .map(criticality ->
                                new SelectorCriteria(terminal, milestone, terminalKind, milestoneKind, criticality)))
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
                        || (!one.criticalities.isEmpty() && criticalities.containsAll(one.criticalities)));
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
        return String.join(", ", criteria);
    }

    private static void append(List<String> criteria, String key, List<String> patterns) {
        if (patterns.size() == 1) {
            criteria.add(key + ": " + patterns.get(0));
        } else if (!patterns.isEmpty()) {
            criteria.add(key + ": " + patterns.stream().collect(Collectors.joining(", ", "[", "]")));
        }
    }
}
