package dev.slipway.workbench.internal;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlElement;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.Span;
import dev.slipway.workbench.CataloguedRule;
import dev.slipway.workbench.internal.page.CatalogueWords;
import dev.slipway.workbench.internal.page.DocumentPage;
import java.util.List;

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
                default ->
                    page.paragraph(CatalogueWords.plain("And it holds that ")
                            .and(CatalogueWords.code(oneLine(element.span()))));
            }
        }
    }

    private void write(DocumentPage page, String opening, DrlElement element) {
        if (element.patterns().size() != 1) {
            page.paragraph(CatalogueWords.plain(opening + " ").and(CatalogueWords.code(oneLine(element.span()))));
            return;
        }
        DrlPattern pattern = element.patterns().get(0);
        String binding = pattern.binding().map(name -> name + " : ").orElse("");
        CatalogueWords fact = CatalogueWords.plain(opening + " " + ConstraintWords.apart(pattern.type()) + " (")
                .and(CatalogueWords.code(binding + pattern.type()))
                .and(")");
        page.paragraph(fact.and(pattern.constraints().isEmpty() ? "." : " of which all of this is true:"));
        page.bullets(constraints(pattern));
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
