package dev.slipway.inputs.cases.internal;

import dev.slipway.inputs.cases.ExpectedGap;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what rules must be unable to judge: a list, each with the parts that matter; {@code none}, or only a reason. */
public final class GapReader {

    public static final Set<String> KEYS = Keys.of("rule", "subject", "about", "reason");

    private final FileProblems problems;
    private final List<String> rules;

    /** @param rules those that the case is about: where it is one, it need not be named again */
    GapReader(FileProblems problems, List<String> rules) {
        this.problems = problems;
        this.rules = rules;
    }

    List<ExpectedGap> read(Node expected) {
        if (expected instanceof Sequence sequence) {
            return sequence.items().stream().flatMap(this::gap).toList();
        }
        return ExpectationReader.isNone(expected) ? List.of() : gap(expected).toList();
    }

    private Stream<ExpectedGap> gap(Node node) {
        Node written = node instanceof Scalar scalar && scalar.isGiven() ? Fragments.mapping("reason", node) : node;
        return Fields.of(written, "what cannot be judged", KEYS, problems)
                .flatMap(fields -> ExpectationReader.rule(fields, "this judgement", rules, problems)
                        .map(rule -> gap(fields, rule)))
                .stream();
    }

    private static ExpectedGap gap(Fields fields, String rule) {
        return new ExpectedGap(
                rule,
                fields.scalar("subject").map(Scalar::text),
                fields.scalar("about").map(Scalar::text),
                fields.scalar("reason").map(Scalar::text),
                fields.place().line());
    }
}
