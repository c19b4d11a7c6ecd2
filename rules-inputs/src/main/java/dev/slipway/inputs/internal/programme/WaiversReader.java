package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.alerts.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tree of a {@code waivers.yaml}. A waiver with a mistake in it is left out whole. */
public final class WaiversReader {

    public static final Set<String> KEYS = Keys.of("rule", "subject", "owner", "reason", "until");

    private final FileProblems problems;
    private final Values values;

    private WaiversReader(FileProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** The waivers in the order of the file. */
    public static List<Waiver> read(Node root, FileProblems problems) {
        if (root instanceof Scalar scalar && !scalar.isGiven()) {
            return List.of();
        }
        if (!(root instanceof Sequence sequence)) {
            problems.add(root.place(), "waivers are a list, not " + root.noun(), "begin each of its items with '- '");
            return List.of();
        }
        return new WaiversReader(problems).waivers(sequence.items());
    }

    private List<Waiver> waivers(List<Node> items) {
        List<Waiver> waivers = new ArrayList<>();
        for (Node item : items) {
            int before = problems.count();
            Optional<Waiver> waiver =
                    Fields.of(item, "a waiver", KEYS, problems).flatMap(this::waiver);
            waiver.filter(read -> problems.count() == before).ifPresent(waivers::add);
        }
        return waivers;
    }

    private Optional<Waiver> waiver(Fields fields) {
        Optional<String> rule = text(fields, "rule", "the id of one rule").filter(id -> isOneRule(id, fields));
        Optional<String> subject = text(fields, "subject", "terminal/milestone, terminal or programme");
        Optional<String> owner = text(fields, "owner", "who accepts the deviation");
        Optional<String> reason = text(fields, "reason", "why it is accepted");
        Optional<LocalDate> until = until(fields);
        if (rule.isEmpty() || subject.isEmpty() || owner.isEmpty() || reason.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Waiver(
                rule.get(),
                subject.get(),
                owner.get(),
                reason.get(),
                until.get(),
                problems.provenance(fields.place())));
    }

    private Optional<String> text(Fields fields, String key, String meaning) {
        return required(fields, key, meaning).map(scalar -> scalar.text().strip());
    }

    private Optional<Scalar> required(Fields fields, String key, String meaning) {
        if (fields.node(key).isEmpty()) {
            problems.add(fields.place(), "a waiver needs '" + key + "'", meaning);
        }
        return fields.scalar(key);
    }

    private boolean isOneRule(String rule, Fields fields) {
        if (rule.indexOf('*') < 0 && rule.indexOf('?') < 0) {
            return true;
        }
        problems.add(
                fields.place("rule"),
                "a waiver is for one rule, not for '" + rule + "'",
                "write one waiver for each rule; '*' and '?' are for subjects");
        return false;
    }

    private Optional<LocalDate> until(Fields fields) {
        return required(fields, "until", "the last day on which it holds, as 2026-06-30")
                .flatMap(scalar -> values.day(scalar, "'until'"));
    }
}
