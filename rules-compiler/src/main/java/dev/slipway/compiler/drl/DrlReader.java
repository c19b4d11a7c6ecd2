package dev.slipway.compiler.drl;

import dev.slipway.model.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
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
                imports(),
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

    private List<DrlImport> imports() {
        return DrlParts.of(new DrlFile(path, text)).stream()
                .flatMap(part -> DrlImport.in(part).stream())
                .toList();
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
                AnnotationReader.among(tokens.within(start, conditionStart), text),
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

    private Span consequence(int start, int ruleEnd) {
        int last = tokens.indexFrom(ruleEnd) - 1;
        boolean isEnded = last >= 0
                && tokens.get(last).is("end")
                && tokens.get(last).span().offset() >= start;
        int end = isEnded ? tokens.get(last).span().offset() : Math.max(start, ruleEnd);
        return Span.between(start, end).strippedIn(text);
    }
}
