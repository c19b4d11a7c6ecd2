package dev.slipway.inputs.cases.internal;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * What a case starts from, not yet read.
 *
 * @param programme as in {@code programme.yaml}
 * @param terminal one terminal, for cases that need no more
 * @param milestone one milestone of it
 * @param capacity one capacity target of it
 * @param portfolio other programmes, each with its updates
 */
record Given(
        Optional<Scalar> asOf,
        Optional<Node> programme,
        Optional<Node> terminal,
        Optional<Node> milestone,
        Optional<Node> capacity,
        Optional<Node> updates,
        Optional<Node> portfolio,
        Optional<Node> policy,
        Place place) {

    static final List<String> KEYS =
            List.of("as-of", "programme", "terminal", "milestone", "capacity", "updates", "portfolio", "policy");

    /**
     * What a mapping gives.
     *
     * @param written the mapping itself: a key with nothing after it takes away what all cases share
     */
    static Given of(Fields fields, Node written) {
        return new Given(
                fields.scalar("as-of"),
                Fragments.value(written, "programme"),
                Fragments.value(written, "terminal"),
                Fragments.value(written, "milestone"),
                Fragments.value(written, "capacity"),
                Fragments.value(written, "updates"),
                Fragments.value(written, "portfolio"),
                Fragments.value(written, "policy"),
                fields.place());
    }

    static Given nothing() {
        return new Given(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Place.FILE);
    }

    /** This as a case changes it; its updates and portfolio take the place of these. */
    Given changedBy(Given upper) {
        return new Given(
                upper.asOf.or(() -> asOf),
                changed(programme, upper.programme),
                changed(terminal, upper.terminal),
                changed(milestone, upper.milestone),
                changed(capacity, upper.capacity),
                upper.updates.or(() -> updates).filter(Given::isGiven),
                upper.portfolio.or(() -> portfolio).filter(Given::isGiven),
                changed(policy, upper.policy),
                upper.place);
    }

    private static Optional<Node> changed(Optional<Node> lower, Optional<Node> upper) {
        return Fragments.over(lower, upper).filter(Given::isGiven);
    }

    private static boolean isGiven(Node node) {
        return !(node instanceof Scalar scalar) || scalar.isGiven();
    }

    /** The programme with the one terminal, milestone and capacity target put into it; empty where there is none. */
    Optional<Node> wholeProgramme() {
        Optional<Node> one = oneTerminal();
        Optional<Node> all = one.map(terminals -> Fragments.over(programme.orElse(Fragments.empty(place)), terminals));
        return all.or(() -> programme).map(node -> Fragments.withDefault(node, "programme", "programme"));
    }

    private Optional<Node> oneTerminal() {
        if (terminal.isEmpty() && milestone.isEmpty() && capacity.isEmpty()) {
            return Optional.empty();
        }
        Node whole = Fragments.withDefault(terminal.orElse(Fragments.empty(place)), "id", "terminal");
        if (milestone.isPresent()) {
            Node named = Fragments.withDefault(milestone.get(), "id", "milestone");
            whole = Fragments.over(whole, Fragments.mapping("milestones", Fragments.list(named)));
        }
        if (capacity.isPresent()) {
            whole = Fragments.over(whole, Fragments.mapping("capacity", Fragments.list(capacity.get())));
        }
        return Optional.of(Fragments.mapping("terminals", Fragments.list(whole)));
    }
}
