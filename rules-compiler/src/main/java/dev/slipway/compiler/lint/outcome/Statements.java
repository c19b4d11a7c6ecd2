package dev.slipway.compiler.lint.outcome;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements of a consequence, each with its tokens, without the semicolons. */
public final class Statements {

    static final Set<String> SEVERITIES = Set.of("red", "amber", "info");

    private final List<List<DrlToken>> statements = new ArrayList<>();

    private Statements(List<DrlToken> tokens) {
        int start = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            DrlToken token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean isEnd = depth <= 0 && (token.is(";") || token.is("{") || token.is("}"));
            if (isEnd) {
                add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        add(tokens.subList(start, tokens.size()));
    }

    private void add(List<DrlToken> statement) {
        if (!statement.isEmpty()) {
            statements.add(List.copyOf(statement));
        }
    }

    /** Those of the consequence of a rule; none where it has none. */
    public static Statements of(WrittenRule rule) {
        return new Statements(rule.consequence()
                .map(span -> Tokenizer.within(rule.file().text(), span.offset(), span.end()))
                .orElse(List.of()));
    }

    /** All of them, in their order. */
    public List<List<DrlToken>> all() {
        return List.copyOf(statements);
    }

    /** Where each stands. */
    public List<Span> spans() {
        return statements.stream().map(Statements::span).toList();
    }

    /** What the first finding is on, where that is a name. */
    Optional<String> subject() {
        for (List<DrlToken> statement : statements) {
            for (int i = 0; i + 3 < statement.size(); i++) {
                boolean isFinding = SEVERITIES.contains(statement.get(i).text())
                        && statement.get(i + 1).is("(")
                        && statement.get(i + 3).is(")");
                if (isFinding) {
                    return Optional.of(statement.get(i + 2).text());
                }
            }
        }
        return Optional.empty();
    }

    static Span span(List<DrlToken> statement) {
        return statement.get(0).span().to(statement.get(statement.size() - 1).span());
    }
}
