package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.workbench.whynot.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what would have to be otherwise for a constraint to hold, where its form shows it. */
final class Change {

    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "==", "!=");
    private static final Set<String> CONNECTIVES = Set.of("&&", "||");

    private Change() {}

    static String of(List<DrlToken> tokens, List<NamedValue> values, Object fact) {
        List<List<DrlToken>> alternatives = alternatives(tokens);
        if (alternatives.size() > 1) {
            return alternatives.stream()
                    .map(alternative -> of(alternative, values, fact))
                    .filter(change -> !change.isEmpty())
                    .collect(Collectors.joining(" Or: "));
        }
        if (tokens.stream().anyMatch(token -> CONNECTIVES.contains(token.text()))) {
            return "";
        }
        Optional<DrlToken> comparison = tokens.stream()
                .filter(token -> COMPARISONS.contains(token.text()))
                .findFirst();
        if (comparison.isPresent()) {
            int at = tokens.indexOf(comparison.get());
            return compared(
                    tokens.subList(0, at), comparison.get().text(), tokens.subList(at + 1, tokens.size()), values);
        }
        if (tokens.get(0).is("has")) {
            return missing(tokens, fact);
        }
        boolean isNegated = tokens.get(0).is("!");
        List<DrlToken> asked = isNegated ? tokens.subList(1, tokens.size()) : tokens;
        return ExpressionText.text(asked) + " would have to be " + (isNegated ? "false" : "true") + ".";
    }

    /** What stands between the {@code ||} outside of brackets, where no {@code &&} does. */
    private static List<List<DrlToken>> alternatives(List<DrlToken> tokens) {
        List<List<DrlToken>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        for (DrlToken token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is("&&")) {
                return List.of(tokens);
            }
            if (depth == 0 && token.is("||")) {
                alternatives.add(new ArrayList<>());
            } else {
                alternatives.get(alternatives.size() - 1).add(token);
            }
        }
        return alternatives;
    }

    private static String compared(
            List<DrlToken> left, String comparison, List<DrlToken> right, List<NamedValue> values) {
        OptionalDouble limit = number(ExpressionText.text(right), values);
        if (limit.isPresent() && Double.isNaN(limit.getAsDouble())) {
            return ExpressionText.text(right) + " is never, which nothing reaches.";
        }
        String bound =
                " " + comparison + " " + (limit.isPresent() ? shown(limit.getAsDouble()) : ExpressionText.text(right));
        return ExpressionText.text(left) + " would have to be" + bound + "."
                + number(ExpressionText.text(left), values).stream()
                        .mapToObj(is -> " It is " + shown(is) + ".")
                        .collect(Collectors.joining());
    }

    private static OptionalDouble number(String name, List<NamedValue> values) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .map(NamedValue::number)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private static String missing(List<DrlToken> tokens, Object fact) {
        if (!(fact instanceof Subject subject)) {
            return "";
        }
        return tokens.stream()
                .filter(token -> token.kind() == DrlToken.Kind.STRING)
                .flatMap(token -> subject.missing(token.value()).stream())
                .map(reason -> sentence(Words.of(Language.ENGLISH).text(reason)))
                .findFirst()
                .orElse("");
    }

    private static String sentence(String reason) {
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }

    private static String shown(double number) {
        String whole = new NamedValue("", number).toString();
        return whole.substring(whole.indexOf('=') + 2);
    }
}
