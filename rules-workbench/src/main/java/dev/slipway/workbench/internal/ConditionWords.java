package dev.slipway.workbench.internal;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlElement;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.workbench.CataloguedRule;
import dev.slipway.workbench.internal.page.CatalogueWords;
import dev.slipway.workbench.internal.page.DocumentPage;
import java.util.List;
import java.util.Optional;

/** Writes the condition of a rule in words: what must be there, and of it each constraint in its author's words. */
final class ConditionWords {

    private final CataloguedRule rule;

    ConditionWords(CataloguedRule rule) {
        this.rule = rule;
    }

    void writeTo(DocumentPage page) {
        for (DrlElement element : rule.rule().elements()) {
            switch (element.kind()) {
                case PATTERN -> write(page, "There is a", element);
                case EXISTS -> write(page, "There is at least one", element);
                case NOT -> write(page, "There is no", element);
                case FORALL -> writeForall(page, element.patterns());
                case ACCUMULATE -> writeAccumulate(page, element);
                default ->
                    page.paragraph(CatalogueWords.plain("And it holds that ")
                            .and(CatalogueWords.code(oneLine(element.span()))));
            }
        }
    }

    private void write(DocumentPage page, String opening, DrlElement element) {
        List<DrlPattern> patterns = element.patterns();
        if (patterns.stream().anyMatch(pattern -> pattern.within() != element.kind())) {
            page.paragraph(CatalogueWords.plain(opening + " ").and(CatalogueWords.code(oneLine(element.span()))));
            return;
        }
        for (int i = 0; i < patterns.size(); i++) {
            write(page, i == 0 ? opening : "together with a", patterns.get(i));
        }
    }

    /** The first pattern says which facts; the others, or of one alone what it asks, what each of them is. */
    private void writeForall(DocumentPage page, List<DrlPattern> patterns) {
        DrlPattern each = patterns.get(0);
        if (patterns.size() == 1) {
            write(page, "Of each", each);
            return;
        }
        write(page, "For each", each);
        patterns.stream().skip(1).forEach(pattern -> write(page, "there is the", pattern));
    }

    /** Of its patterns the first is the result, with the conditions on it; the functions stand between. */
    private void writeAccumulate(DocumentPage page, DrlElement element) {
        DrlPattern result = element.patterns().get(0);
        List<DrlPattern> inputs = element.patterns().stream().skip(1).toList();
        if (inputs.isEmpty() || inputs.stream().anyMatch(input -> input.within() != element.kind())) {
            page.paragraph(
                    CatalogueWords.plain("And it holds that ").and(CatalogueWords.code(oneLine(element.span()))));
            return;
        }
        for (int i = 0; i < inputs.size(); i++) {
            write(page, i == 0 ? "Taken together is each" : "with each", inputs.get(i));
        }
        page.paragraph(CatalogueWords.plain("They give ")
                .and(CatalogueWords.code(functions(element, result, inputs)))
                .and(result.constraints().isEmpty() ? "." : ", of which all of this is true:"));
        page.bullets(constraints(result));
    }

    private String functions(DrlElement element, DrlPattern result, List<DrlPattern> inputs) {
        int from = inputs.get(inputs.size() - 1).span().end();
        int to = result.constraints().stream()
                .mapToInt(constraint -> constraint.span().offset())
                .filter(start -> start > from)
                .min()
                .orElse(element.span().end());
        String written = oneLine(Span.between(from, to));
        return written.replaceAll("^[)\\s;,]+|[\\s;,]+$", "").replaceAll("(\\))\\s*\\)$", "$1");
    }

    private void write(DocumentPage page, String opening, DrlPattern pattern) {
        String binding = pattern.binding().map(name -> name + " : ").orElse("");
        CatalogueWords named = CatalogueWords.plain(opening + " " + ConstraintWords.apart(pattern.type()) + " (")
                .and(CatalogueWords.code(binding + pattern.type()))
                .and(")");
        CatalogueWords fact = source(pattern)
                .map(source -> named.and(" from ").and(CatalogueWords.code(source)))
                .orElse(named);
        page.paragraph(fact.and(pattern.constraints().isEmpty() ? "." : " of which all of this is true:"));
        page.bullets(constraints(pattern));
    }

    /** What the facts are drawn from, behind the bracket that closes the pattern: {@code from $programme.members}. */
    private Optional<String> source(DrlPattern pattern) {
        int behind = pattern.brackets().end() + 1;
        List<DrlToken> tokens = Tokenizer.within(
                rule.source().text(), behind, rule.rule().condition().end());
        if (tokens.isEmpty() || !tokens.get(0).is("from")) {
            return Optional.empty();
        }
        int last = 1;
        while (last + 1 < tokens.size() && isGoingOn(tokens, last + 1)) {
            last++;
        }
        return Optional.of(oneLine(tokens.get(1).span().to(tokens.get(last).span())));
    }

    /** Whether a token belongs to the path that the one before it is of: {@code $milestone.milestone.rebaselines}. */
    private static boolean isGoingOn(List<DrlToken> tokens, int at) {
        DrlToken token = tokens.get(at);
        DrlToken before = tokens.get(at - 1);
        boolean isCall = token.is("(") && before.isWord();
        boolean isEmptyCall = token.is(")") && before.is("(");
        return token.is(".") || before.is(".") || isCall || isEmptyCall;
    }

    private List<CatalogueWords> constraints(DrlPattern pattern) {
        return pattern.constraints().stream().map(this::words).toList();
    }

    private CatalogueWords words(DrlConstraint constraint) {
        String said = ConstraintWords.of(rule.source().tokens(constraint.expression()));
        String named = constraint
                .binding()
                .map(name -> "let " + ConstraintWords.apart(name) + " be " + said)
                .orElse(said);
        return CatalogueWords.plain(named + ": ").and(CatalogueWords.code(oneLine(constraint.span())));
    }

    private String oneLine(Span span) {
        return String.join(" ", span.in(rule.source().text()).strip().split("\\s+"));
    }
}
