package dev.slipway.workbench.internal;

import dev.slipway.model.base.Glob;
import dev.slipway.model.base.Lazy;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.model.policy.PolicyLayer;
import dev.slipway.model.policy.PolicyPlace;
import dev.slipway.model.policy.PolicySelector;
import dev.slipway.model.policy.SelectorCriteria;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.workbench.CataloguedRule;
import dev.slipway.workbench.PolicyProblem;
import dev.slipway.workbench.PolicyProblem.Kind;
import dev.slipway.workbench.RuleCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what one {@code policy.yaml} says. */
public final class LayerLint {

    private final RuleCatalogue rules;
    private final PolicyLayer layer;
    private final Optional<Programme> programme;
    private final Collection<? extends StatusUpdate> updates;
    private final List<PolicyProblem> problems = new ArrayList<>();

    /**
     * Of one policy, held against the rules that read it.
     *
     * @param programme what it is for; empty for a policy of rules
     * @param updates the reports on the programme, which may bring attributes
     */
    public LayerLint(
            RuleCatalogue rules,
            PolicyLayer layer,
            Optional<Programme> programme,
            Collection<? extends StatusUpdate> updates) {
        this.rules = rules;
        this.layer = layer;
        this.programme = programme;
        this.updates = updates;
    }

    public List<PolicyProblem> problems() {
        Optional<Lazy<KnownAttributes>> attributes =
                programme.map(known -> new Lazy<>(() -> new KnownAttributes(known, updates)));
        layer.defaults().keySet().forEach(key -> checkIsRead(key, layer.placeOf(key)));
        for (int i = 0; i < layer.selectors().size(); i++) {
            PolicySelector selector = layer.selectors().get(i);
            checkWins(selector, layer.selectors().subList(0, i));
            programme.ifPresent(
                    known -> checkFits(selector, known, attributes.orElseThrow().get()));
            selector.values().keySet().forEach(key -> checkIsReadOfAPart(key, selector.placeOf(key)));
        }
        return problems;
    }

    private void checkIsRead(String key, PolicyPlace place) {
        if (rules.readersOf(key).isEmpty()) {
            add(Kind.UNREAD, place, "no rule reads the threshold '" + key + "'", nearestRead(key));
        }
    }

    private void checkIsReadOfAPart(String key, PolicyPlace place) {
        checkIsRead(key, place);
        List<CataloguedRule> readers = rules.readersOf(key);
        if (!readers.isEmpty()
                && readers.stream().allMatch(rule -> rule.info().population() == SubjectKind.PROGRAMME)) {
            String ids = readers.stream().map(CataloguedRule::id).collect(Collectors.joining(", "));
            String message =
                    "'" + key + "' is read for the programme as a whole only (" + ids + "), which no selector fits";
            add(Kind.UNREAD, place, message, "set it under default:");
        }
    }

    private String nearestRead(String key) {
        Collection<String> read = rules.rules().stream()
                .flatMap(rule -> rule.thresholds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        String suggestion = Suggestion.of(key, read);
        return suggestion.startsWith("did you mean")
                ? suggestion
                : "leave it out, or read it with limit(\"" + key + "\")";
    }

    private void checkWins(PolicySelector selector, List<PolicySelector> earlier) {
        List<SelectorCriteria> covering = selector.criteria()
                .coveredBy(earlier.stream().map(PolicySelector::criteria).toList());
        if (covering.isEmpty()) {
            return;
        }
        String lines = earlier.stream()
                .filter(other -> covering.contains(other.criteria()))
                .map(other -> String.valueOf(other.place().line()))
                .collect(Collectors.joining(", "));
        String who = covering.size() == 1
                ? "the selector on line " + lines + " fits all that it fits"
                : "the selectors on lines " + lines + " together fit all that it fits";
        add(Kind.NEVER_WINS, selector.place(), "this selector can never win: " + who, "put it before, or leave it out");
    }

    private void checkFits(PolicySelector selector, Programme known, KnownAttributes attributes) {
        SelectorCriteria criteria = selector.criteria();
        if (!attributes.fit(criteria)) {
            add(
                    Kind.FITS_NOTHING,
                    selector.place(),
                    "this selector fits nothing of programme " + known.id() + ": {" + criteria + "}",
                    nearest(criteria, known, attributes));
        }
    }

    /** The first word of the selector that the programme does not have at all, with the nearest that it has. */
    private static String nearest(SelectorCriteria criteria, Programme known, KnownAttributes attributes) {
        return Stream.of(
                        nearest(criteria.terminals(), terminals(known, Terminal::id)),
                        nearest(criteria.milestones(), milestones(known)),
                        nearest(criteria.terminalKinds(), terminals(known, Terminal::kind)),
                        nearest(criteria.milestoneKinds(), milestoneKinds(known)),
                        attributes.nearest(criteria.attributes()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("no terminal or milestone has all of this together");
    }

    /** The known word that is nearest to the first pattern; nothing where a word fits one of them, or there is none. */
    static Optional<String> nearest(List<String> patterns, Collection<String> words) {
        boolean isAnyKnown =
                words.stream().anyMatch(word -> patterns.stream().anyMatch(pattern -> new Glob(pattern).matches(word)));
        return patterns.isEmpty() || isAnyKnown ? Optional.empty() : Optional.of(Suggestion.of(patterns.get(0), words));
    }

    private static Collection<String> terminals(Programme known, Function<Terminal, String> word) {
        return known.terminals().stream()
                .map(word)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> milestones(Programme known) {
        return known.milestones().stream()
                .map(Milestone::id)
                .flatMap(id -> Stream.of(id.milestone(), id.toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> milestoneKinds(Programme known) {
        return known.terminals().stream()
                .flatMap(terminal -> terminal.milestones().stream())
                .map(Milestone::kind)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Kind kind, PolicyPlace place, String message, String hint) {
        problems.add(new PolicyProblem(kind, place.problem(message, hint)));
    }
}
