package dev.slipway.compiler.drl;

import dev.slipway.model.base.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A file of rules, and what stands where in it.
 *
 * @param path as its author knows it
 * @param text all of it
 * @param packageName the package that it declares; empty where it declares none
 * @param imports in their order
 * @param rules in their order; of one with a syntax error, as much as could be read
 * @param tokens all of them, in their order
 * @param syntaxErrors what the parser could not read; empty where it could read all
 */
public record DrlSource(
        String path,
        String text,
        String packageName,
        List<DrlImport> imports,
        List<DrlRule> rules,
        List<DrlToken> tokens,
        List<Problem> syntaxErrors) {

    public DrlSource {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
        tokens = List.copyOf(tokens);
        syntaxErrors = List.copyOf(syntaxErrors);
    }

    /** Reads a file of rules as Drools reads it. Never throws: what cannot be read is among the syntax errors. */
    public static DrlSource parse(String path, String text) {
        return new DrlReader(path, text).read();
    }

    /** The rule with this {@code @id}. */
    public Optional<DrlRule> rule(String id) {
        return rules.stream()
                .filter(rule -> rule.id().filter(id::equals).isPresent())
                .findFirst();
    }

    /** The tokens that lie wholly within. */
    public List<DrlToken> tokens(Span within) {
        return tokens.stream().filter(token -> within.contains(token.span())).toList();
    }

    /** The line of a place, counted from 1. */
    public int lineAt(int offset) {
        return new DrlFile(path, text).lineAt(offset);
    }

    /** The column of a place, counted from 1. */
    public int columnAt(int offset) {
        return new DrlFile(path, text).columnAt(offset);
    }
}
