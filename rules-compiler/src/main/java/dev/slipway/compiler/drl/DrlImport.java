package dev.slipway.compiler.drl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An import.
 *
 * @param target the whole name of what it names, without a closing {@code .*}
 * @param isStatic whether it brings in methods and constants
 * @param isWhole whether it brings in all that the target holds
 * @param span of the name
 */
public record DrlImport(String target, boolean isStatic, boolean isWhole, Span span) {

    /** The import that a part of a file is; empty where it is none, or brings in a function for {@code accumulate}. */
    public static Optional<DrlImport> in(DrlPart part) {
        List<DrlToken> tokens = part.tokens();
        if (!part.keyword().equals("import") || isSecond(tokens, "accumulate") || isSecond(tokens, "acc")) {
            return Optional.empty();
        }
        boolean isStatic = isSecond(tokens, "static") || isSecond(tokens, "function");
        List<DrlToken> path = tokens.subList(isStatic ? 2 : 1, tokens.size()).stream()
                .filter(token -> !token.is(";"))
                .toList();
        return path.isEmpty() ? Optional.empty() : Optional.of(of(path, isStatic));
    }

    private static boolean isSecond(List<DrlToken> tokens, String word) {
        return tokens.size() > 1 && tokens.get(1).is(word);
    }

    private static DrlImport of(List<DrlToken> path, boolean isStatic) {
        DrlToken last = path.get(path.size() - 1);
        String name = path.stream().map(DrlToken::text).collect(Collectors.joining());
        String target = name.endsWith(".*") ? name.substring(0, name.length() - 2) : name;
        return new DrlImport(target, isStatic, last.is("*"), path.get(0).span().to(last.span()));
    }

    /** What comes after the last dot of the name. */
    public String lastName() {
        return target.substring(target.lastIndexOf('.') + 1);
    }

    /** What comes before the last dot of the name. */
    public String owner() {
        return target.substring(0, Math.max(0, target.lastIndexOf('.')));
    }
}
