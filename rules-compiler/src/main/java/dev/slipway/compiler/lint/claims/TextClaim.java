package dev.slipway.compiler.lint.claims;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Among;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Text;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.LinearPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a condition says of a text.
 *
 * @param thing the text, in one spelling
 * @param how the word that says it: {@code ==}, {@code in}, {@code startsWith}
 * @param words the texts it may be, or the part that it must have
 * @param allows which texts are as it says
 */
record TextClaim(String thing, String how, Set<String> words, Predicate<String> allows, Span span) {

    private static final Set<String> PARTS = Set.of("startsWith", "endsWith", "contains");

    /** What a condition says of a text; nothing where it says something else. */
    static Optional<TextClaim> of(Expression condition, ClaimReader reader) {
        if (condition instanceof Among among) {
            return ofList(among, reader);
        }
        if (condition instanceof Binary binary && binary.right() instanceof Text text) {
            return ofWord(binary, plain(text), reader);
        }
        return condition instanceof Call call
                        && call.of().isPresent()
                        && call.arguments().size() == 1
                        && call.arguments().get(0) instanceof Text text
                        && PARTS.contains(call.name())
                ? Optional.of(ofPart(reader.written(call.of().get()), call.name(), plain(text), call.span()))
                : Optional.empty();
    }

    private static Optional<TextClaim> ofList(Among among, ClaimReader reader) {
        if (!among.choices().stream().allMatch(Text.class::isInstance)) {
            return Optional.empty();
        }
        Set<String> words =
                among.choices().stream().map(choice -> plain((Text) choice)).collect(Collectors.toSet());
        Predicate<String> allows = among.isNegated() ? text -> !words.contains(text) : words::contains;
        String how = among.isNegated() ? "not in" : "in";
        return Optional.of(new TextClaim(reader.written(among.left()), how, words, allows, among.span()));
    }

    private static Optional<TextClaim> ofWord(Binary binary, String word, ClaimReader reader) {
        String thing = reader.written(binary.left());
        return switch (binary.operator()) {
            case "==" -> Optional.of(new TextClaim(thing, "==", Set.of(word), word::equals, binary.span()));
            case "!=" ->
                Optional.of(new TextClaim(thing, "!=", Set.of(word), text -> !word.equals(text), binary.span()));
            case "contains" -> Optional.of(ofPart(thing, "contains", word, binary.span()));
            case "matches" ->
                new LinearPattern(word)
                        .compiled()
                        .map(pattern -> new TextClaim(thing, "matches", Set.of(word), pattern::matches, binary.span()));
            default -> Optional.empty();
        };
    }

    /** The text that is meant; as it is written where its escapes are wrong, which is told elsewhere. */
    private static String plain(Text text) {
        try {
            return text.content().translateEscapes();
        } catch (IllegalArgumentException e) {
            return text.content();
        }
    }

    private static TextClaim ofPart(String thing, String how, String part, Span span) {
        Predicate<String> allows =
                switch (how) {
                    case "startsWith" -> text -> text.startsWith(part);
                    case "endsWith" -> text -> text.endsWith(part);
                    default -> text -> text.contains(part);
                };
        return new TextClaim(thing, how, Set.of(part), allows, span);
    }

    /** Whether no text is as both say. Two comparisons with one word each are told elsewhere. */
    boolean contradicts(TextClaim other) {
        boolean areComparisons = isComparison() && other.isComparison();
        return thing.equals(other.thing)
                && !areComparisons
                && (isOutside(other) || other.isOutside(this) || areOtherEnds(other));
    }

    private boolean isComparison() {
        return List.of("==", "!=").contains(how);
    }

    /** Whether it names the texts that there may be, and the other allows none of them. */
    private boolean isOutside(TextClaim other) {
        return List.of("==", "in").contains(how) && words.stream().noneMatch(other.allows);
    }

    /** Two beginnings, or two endings, of which neither is one of the other. */
    private boolean areOtherEnds(TextClaim other) {
        boolean isEnd = List.of("startsWith", "endsWith").contains(how) && how.equals(other.how);
        return isEnd
                && words.stream().noneMatch(other.allows)
                && other.words.stream().noneMatch(allows);
    }
}
