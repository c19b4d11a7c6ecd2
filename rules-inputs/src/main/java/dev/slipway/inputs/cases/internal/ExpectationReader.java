package dev.slipway.inputs.cases.internal;

import dev.slipway.inputs.cases.ExpectedAlert;
import dev.slipway.inputs.cases.ExpectedDays;
import dev.slipway.inputs.cases.ExpectedEvidence;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a case expects: a list of alerts, each with the parts that matter; {@code none}, or only a severity. */
public final class ExpectationReader {

    public static final Set<String> KEYS =
            Keys.of("rule", "subject", "about", "severity", "days", "message", "owner", "evidence");

    static final String NONE = "none";

    private static final Pattern DAYS = Pattern.compile("(-?\\d{1,7})(?:\\s*(?:\\.\\.|to)\\s*(-?\\d{1,7}))?");
    private static final Pattern LEAST_DAYS = Pattern.compile("(?:at least\\s*)?(-?\\d{1,7})(?:\\s*\\.\\.)?");
    private static final Pattern MOST_DAYS = Pattern.compile("(?:up to|\\.\\.)\\s*(-?\\d{1,7})");

    private final FileProblems problems;
    private final List<String> rules;

    /** @param rules those that the case is about: where it is one, an alert need not name it */
    ExpectationReader(FileProblems problems, List<String> rules) {
        this.problems = problems;
        this.rules = rules;
    }

    List<ExpectedAlert> read(Node expected) {
        if (expected instanceof Sequence sequence) {
            return sequence.items().stream().flatMap(this::alert).toList();
        }
        if (isNone(expected)) {
            return List.of();
        }
        return alert(expected).toList();
    }

    /** Whether it says that there is to be nothing. */
    static boolean isNone(Node node) {
        return node instanceof Scalar scalar && scalar.text().strip().equals(NONE);
    }

    private Stream<ExpectedAlert> alert(Node node) {
        if (node instanceof Scalar scalar && scalar.isGiven()) {
            return new Values(problems)
                            .word(scalar, "severity", Severity.class)
                            .map(severity -> Fragments.mapping("severity", scalar))
                            .stream()
                            .flatMap(this::alert);
        }
        return Fields.of(node, "an expected alert", KEYS, problems).flatMap(fields -> alert(fields, node)).stream();
    }

    private Optional<ExpectedAlert> alert(Fields fields, Node node) {
        Optional<String> rule = rule(fields, "this alert", rules, problems);
        return rule.map(id -> new ExpectedAlert(
                id,
                fields.scalar("subject").map(Scalar::text),
                fields.scalar("about").map(Scalar::text),
                fields.word("severity", Severity.class),
                fields.node("days").flatMap(this::days),
                fields.scalar("message").map(Scalar::text),
                fields.scalar("owner").map(owner -> isNone(owner) ? "" : owner.text()),
                fields.node("evidence").map(evidence -> evidence(evidence, fields)),
                node.place().line()));
    }

    /**
     * The rule that is named; where none is, the one that the case is about.
     *
     * @param noun what names it, for the message
     */
    static Optional<String> rule(Fields fields, String noun, List<String> rules, FileProblems problems) {
        Optional<String> rule = fields.scalar("rule")
                .map(Scalar::text)
                .or(() -> rules.size() == 1 ? rules.stream().findFirst() : Optional.empty());
        if (rule.isEmpty()) {
            problems.add(fields.place(), noun + " names no rule", "add rule: S01, or name the rule of the case");
        }
        return rule;
    }

    private static ExpectedEvidence evidence(Node evidence, Fields fields) {
        return new ExpectedEvidence(isNone(evidence) ? List.of() : fields.texts("evidence"));
    }

    private Optional<ExpectedDays> days(Node node) {
        return isNone(node) ? Optional.of(ExpectedDays.NONE) : range(node).map(ExpectedDays::of);
    }

    private Optional<DayRange> range(Node node) {
        String text = node instanceof Scalar scalar ? scalar.text().strip() : "";
        Matcher days = DAYS.matcher(text);
        Matcher atLeast = LEAST_DAYS.matcher(text);
        Matcher most = MOST_DAYS.matcher(text);
        try {
            if (days.matches()) {
                int least = Integer.parseInt(days.group(1));
                return Optional.of(
                        DayRange.between(least, days.group(2) == null ? least : Integer.parseInt(days.group(2))));
            }
            if (atLeast.matches()) {
                return Optional.of(DayRange.atLeast(Integer.parseInt(atLeast.group(1))));
            }
            if (most.matches()) {
                return Optional.of(DayRange.atMost(Integer.parseInt(most.group(1))));
            }
            problems.add(
                    node.place(),
                    "these are not days: " + shown(node),
                    "write them as 31, 31..396, ..396 or 31.., or none");
        } catch (IllegalArgumentException e) {
            problems.add(node.place(), String.valueOf(e.getMessage()), "");
        }
        return Optional.empty();
    }

    private static String shown(Node node) {
        return node instanceof Mapping ? "keys and values" : node.noun();
    }
}
