package dev.slipway.compiler.lint.sense;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.SeenPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the patterns of one rule hang together, by their words. */
final class PatternLinks {

    private final String text;

    /** @param text that the patterns were read from */
    PatternLinks(String text) {
        this.text = text;
    }

    /** Whether nothing joins it to another pattern before or after it, but that it is another fact: {@code this != $other}. */
    boolean isLeftLoose(SeenPattern pattern) {
        boolean isLoose = pattern.constraints().stream()
                .allMatch(constraint -> isOtherness(constraint) || !namesAnother(constraint.span(), pattern));
        return isLoose && !isNamedElsewhere(pattern);
    }

    /** {@code this != $other}, {@code milestone.id != $other.milestone.id}. */
    private static boolean isOtherness(Expression constraint) {
        return constraint instanceof Binary binary
                && binary.operator().equals("!=")
                && isSelf(binary.left())
                && isSelf(binary.right());
    }

    private static boolean isSelf(Expression side) {
        return side instanceof Expression.This
                || side instanceof Expression.Name
                || (side instanceof Expression.Member member
                        && Set.of("id", "subject").contains(member.name()));
    }

    private boolean namesAnother(Span span, SeenPattern pattern) {
        Set<String> own = own(pattern);
        return names(span).anyMatch(name -> !own.contains(name));
    }

    /** Whether a name of it stands in what goes before it or follows, from the head of the conditions to the consequence. */
    private boolean isNamedElsewhere(SeenPattern pattern) {
        Set<String> own = own(pattern);
        List<DrlToken> before = Tokenizer.within(text, 0, pattern.span().offset());
        int when = IntStream.range(0, before.size())
                .filter(i -> before.get(i).is("when"))
                .max()
                .orElse(0);
        return Stream.concat(before.stream().skip(when), conditionsBehind(pattern.span()))
                .map(DrlToken::text)
                .anyMatch(own::contains);
    }

    /** What follows, up to the consequence. */
    Stream<DrlToken> conditionsBehind(Span span) {
        return Tokenizer.within(text, span.end() + 1, text.length()).stream().takeWhile(token -> !token.is("then"));
    }

    /** A constraint that joins a pattern to the first of these that has a name, as an example. */
    static String inCommon(Stream<SeenPattern> patterns) {
        String name =
                patterns.flatMap(pattern -> pattern.name().stream()).findFirst().orElse("$terminal");
        return "terminal.id == " + name + ".terminal.id";
    }

    /** The names that a pattern gives: to its fact, and to values of it. */
    static Set<String> own(SeenPattern pattern) {
        Set<String> own = new TreeSet<>();
        pattern.name().ifPresent(own::add);
        pattern.constraints().forEach(constraint -> bound(constraint).ifPresent(own::add));
        return own;
    }

    /** The names that stand there: {@code $milestone}. */
    Stream<String> names(Span span) {
        return Tokenizer.within(text, span.offset(), span.end()).stream()
                .map(DrlToken::text)
                .filter(word -> word.startsWith("$"));
    }

    /** Whether the fact of another pattern may be one of this: what joins them is that they are alike. */
    boolean mayBe(SeenPattern pattern, SeenPattern other) {
        String name = other.name().orElseThrow();
        Map<String, String> aliases = aliases(other);
        List<Expression> joins = pattern.constraints().stream()
                .filter(constraint -> namesAnother(constraint.span(), pattern))
                .toList();
        return !joins.isEmpty() && joins.stream().allMatch(join -> isSameOf(join, name, aliases));
    }

    /** Whether no name of another pattern stands in it. */
    boolean isLoose(SeenPattern pattern) {
        return !namesAnother(pattern.span(), pattern);
    }

    /** Whether the fact of another pattern fulfils all that this one asks. */
    boolean isMatchedBy(SeenPattern pattern, SeenPattern other) {
        String name = other.name().orElseThrow();
        Map<String, String> aliases = aliases(other);
        Set<String> fulfilled = other.constraints().stream().map(this::written).collect(Collectors.toSet());
        return pattern.constraints().stream()
                .allMatch(constraint -> isSameOf(constraint, name, aliases)
                        || constraint instanceof Bound
                        || fulfilled.contains(written(constraint)));
    }

    /** {@code owner == $other.owner}. */
    private boolean isSameOf(Expression constraint, String name, Map<String, String> aliases) {
        return constraint instanceof Binary equality
                && equality.operator().equals("==")
                && (isSame(equality.left(), equality.right(), name, aliases)
                        || isSame(equality.right(), equality.left(), name, aliases));
    }

    private boolean isSame(Expression own, Expression theirs, String name, Map<String, String> aliases) {
        String path = written(own);
        String other = written(theirs);
        return other.equals(name + " . " + path) || path.equals(aliases.get(other));
    }

    private Map<String, String> aliases(SeenPattern pattern) {
        Map<String, String> aliases = new HashMap<>();
        for (Expression constraint : pattern.constraints()) {
            if (constraint instanceof Bound bound) {
                aliases.put(bound.name(), written(bound.value()));
            }
        }
        return aliases;
    }

    private static Optional<String> bound(Expression constraint) {
        return constraint instanceof Bound bound ? Optional.of(bound.name()) : Optional.empty();
    }

    private String written(Expression expression) {
        Span span = expression.span();
        return Tokenizer.within(text, span.offset(), span.end()).stream()
                .map(DrlToken::text)
                .collect(Collectors.joining(" "));
    }
}
