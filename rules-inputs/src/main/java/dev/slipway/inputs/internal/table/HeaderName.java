package dev.slipway.inputs.internal.table;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A header that is looked for; blanks, underscores, hyphens, upper and lower case make no difference.
 *
 * @param folded without these
 * @param glob what it must be like, where a {@code *} in it matches any text
 */
public record HeaderName(String folded, Optional<Predicate<String>> glob) {

    private static final Pattern IGNORED = Pattern.compile("[\\s\u00A0\u202F_-]+");

    public static HeaderName of(String header) {
        String folded = fold(header);
        return new HeaderName(
                folded,
                header.indexOf('*') < 0
                        ? Optional.empty()
                        : Optional.of(glob(folded).asMatchPredicate()));
    }

    /** The header as headers are compared. */
    public static String fold(String header) {
        return IGNORED.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether a folded header is this one. */
    public boolean fits(String header) {
        return glob.map(like -> like.test(header)).orElseGet(() -> folded.equals(header));
    }

    /** A pattern in which {@code *} matches any text and {@code ?} for one character. */
    public static Pattern glob(String glob) {
        StringBuilder regex = new StringBuilder();
        glob.codePoints()
                .forEach(character -> regex.append(
                        character == '*'
                                ? ".*"
                                : character == '?' ? "." : Pattern.quote(Character.toString(character))));
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
