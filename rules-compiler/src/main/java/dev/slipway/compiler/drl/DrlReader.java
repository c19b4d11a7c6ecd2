package dev.slipway.compiler.drl;

import dev.slipway.model.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;

/** Reads a file of rules with the parser of Drools, and finds in its tokens what the parser keeps no place of. */
final class DrlReader {

    private static final boolean WITH_WHAT_COULD_BE_READ = true;

    private final String path;
    private final String text;
    private final DrlTokens tokens;

    DrlReader(String path, String text) {
        this.path = path;
        this.text = text;
        this.tokens = new DrlTokens(text);
    }

    DrlSource read() {
        DrlParser parser = new DrlParser(DrlParser.DEFAULT_LANGUAGE_LEVEL);
        List<Problem> errors = new ArrayList<>();
        PackageDescr parsed = new PackageDescr();
        try {
            parsed = Optional.ofNullable(parser.parse(WITH_WHAT_COULD_BE_READ, text))
                    .orElse(parsed);
        } catch (DroolsParserException e) {
            errors.add(new Problem(path, 0, 0, String.valueOf(e.getMessage()), ""));
        }
        parser.getErrors().forEach(error -> errors.add(problem(error)));
        return new DrlSource(
                path,
                text,
                Optional.ofNullable(parsed.getName()).orElse(""),
                imports(parsed),
                parsed.getRules().stream()
                        .filter(RuleDescr::isRule)
                        .map(this::rule)
                        .toList(),
                tokens.all(),
                errors);
    }

    private Problem problem(DroolsError error) {
        if (error instanceof ParserError parserError) {
            // Columns of the parser count from 0.
            return new Problem(path, parserError.getRow(), parserError.getCol() + 1, error.getMessage(), "");
        }
        return new Problem(path, 0, 0, error.getMessage(), "");
    }

    private List<DrlImport> imports(PackageDescr parsed) {
        List<DrlImport> imports = new ArrayList<>();
        parsed.getImports().forEach(descr -> imports.add(drlImport(descr, false)));
        parsed.getFunctionImports().forEach(descr -> imports.add(drlImport(descr, true)));
        imports.sort((one, other) -> one.span().offset() - other.span().offset());
        return imports;
    }

    private DrlImport drlImport(ImportDescr descr, boolean isStatic) {
        return new DrlImport(descr.getTarget(), isStatic, span(descr));
    }

    /** Of all but constraints, the parser tells the character after the end. */
    private Span span(BaseDescr descr) {
        int start = Math.max(0, descr.getStartCharacter());
        int end = Math.min(text.length(), Math.max(start, descr.getEndCharacter()));
        return Span.between(start, end).strippedIn(text);
    }

    private DrlRule rule(RuleDescr descr) {
        Span span = span(descr);
        int start = span.offset();
        Span lhs = descr.getLhs() == null ? new Span(start, 0) : span(descr.getLhs());
        int afterCondition = Math.max(start, lhs.end());
        Optional<DrlToken> then = tokens.first("then", afterCondition, span.end());
        int conditionEnd = then.map(token -> token.span().offset()).orElse(Math.max(afterCondition, span.end()));
        int conditionStart = tokens.first("when", start, conditionEnd)
                .map(token -> token.span().end())
                .orElse(conditionEnd);
        Span condition = Span.between(conditionStart, conditionEnd).strippedIn(text);
        return new DrlRule(
                Optional.ofNullable(descr.getName()).orElse(""),
                span,
                header(span),
                annotations(start, conditionStart),
                condition,
                new ConditionReader(tokens, text, condition).elements(descr.getLhs()),
                consequence(then.map(token -> token.span().end()).orElse(span.end()), span.end()));
    }

    private Span header(Span rule) {
        List<DrlToken> inside = tokens.within(rule.offset(), rule.end());
        return inside.size() < 2
                ? rule
                : Span.between(rule.offset(), inside.get(1).span().end());
    }

    private List<DrlAnnotation> annotations(int start, int end) {
        List<DrlAnnotation> annotations = new ArrayList<>();
        int last = tokens.indexFrom(end);
        for (int i = tokens.indexFrom(start); i + 1 < last; i++) {
            if (tokens.get(i).is("@")) {
                annotations.add(annotation(i, last));
            }
        }
        return annotations;
    }

    private DrlAnnotation annotation(int at, int last) {
        int start = tokens.get(at).span().offset();
        DrlToken name = tokens.get(at + 1);
        int opening = at + 2;
        if (opening >= last || !tokens.get(opening).is("(")) {
            return new DrlAnnotation(
                    name.text(),
                    "",
                    Span.between(start, name.span().end()),
                    new Span(name.span().end(), 0));
        }
        DrlToken closing = tokens.get(tokens.closing(opening, last));
        Span value = Span.between(
                        tokens.get(opening).span().end(),
                        Math.max(
                                tokens.get(opening).span().end(), closing.span().offset()))
                .strippedIn(text);
        return new DrlAnnotation(
                name.text(),
                value(value),
                Span.between(start, Math.max(value.end(), closing.span().end())),
                value);
    }

    private String value(Span span) {
        List<DrlToken> inside = tokens.within(span.offset(), span.end());
        return inside.size() == 1 ? inside.get(0).value() : span.in(text);
    }

    private Span consequence(int start, int ruleEnd) {
        int last = tokens.indexFrom(ruleEnd) - 1;
        boolean isEnded = last >= 0
                && tokens.get(last).is("end")
                && tokens.get(last).span().offset() >= start;
        int end = isEnded ? tokens.get(last).span().offset() : Math.max(start, ruleEnd);
        return Span.between(start, end).strippedIn(text);
    }
}
