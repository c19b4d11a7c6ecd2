package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.FOREIGN_WORD;
import static dev.slipway.engine.ProblemCode.SYNTAX;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.drl.tolerant.WrittenRule.Parsed;
import dev.slipway.compiler.lint.kinds.ElementSpan;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.compiler.lint.writing.ChoiceFinder;
import dev.slipway.compiler.lint.writing.Slip;
import dev.slipway.compiler.lint.writing.SlipFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the constraints of patterns, and reports those that the parser takes though they are not written as rules are. */
final class WrittenConstraints {

    private final RuleContext context;
    private final Parsed parsed;

    WrittenConstraints(RuleContext context, Parsed parsed) {
        this.context = context;
        this.parsed = parsed;
    }

    /** Those of a pattern, without such as are wrong in themselves; nothing where none can be told. */
    Optional<List<Expression>> constraints(PatternDescr pattern, boolean isInner) {
        if (isPositional(pattern)) {
            bindNames(pattern, isInner);
            return Optional.empty();
        }
        return Optional.of(sound(pattern, isInner));
    }

    /** So that nothing is said of names whose values cannot be told. */
    private void bindNames(PatternDescr pattern, boolean isInner) {
        List<DrlToken> tokens =
                tokens(Span.between(Math.max(0, pattern.getStartCharacter()), pattern.getEndCharacter()));
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean isName = tokens.get(i).isWord() && tokens.get(i + 1).is(":");
            boolean isBound = context.scope().kind(tokens.get(i).text()).isPresent();
            if (isName && !isBound) {
                context.scope().bind(tokens.get(i).text(), ValueKind.unknown(), isInner);
            }
        }
    }

    /** Whether a constraint is written as rules are; of one that is not, nothing more is said. */
    private boolean isSound(Span span, boolean isInner) {
        List<DrlToken> tokens = tokens(span);
        if (isAfterDecimalComma(span, tokens)) {
            return false;
        }
        List<Slip> slips = new ArrayList<>(OperationCheck.slips(tokens, parsed.text()));
        SlipFinder.in(tokens, parsed.text())
                .filter(slip -> slip.code() != SYNTAX && slips.isEmpty())
                .ifPresent(slips::add);
        slips.forEach(slip -> context.report(slip.code(), slip.span(), slip.message(), slip.remedy()));
        if (!slips.isEmpty() && tokens.size() > 1 && tokens.get(1).is(":")) {
            context.scope().bind(tokens.get(0).text(), ValueKind.unknown(), isInner);
        }
        return slips.isEmpty();
    }

    /** {@code $share < 0,5}, as half of Europe writes a half. */
    private boolean isAfterDecimalComma(Span span, List<DrlToken> tokens) {
        boolean isNumber = !tokens.isEmpty() && tokens.get(0).kind() == DrlToken.Kind.NUMBER && span.offset() > 1;
        if (!isNumber) {
            return false;
        }
        String before = parsed.text().substring(0, span.offset());
        int start = before.length() - 1;
        while (start > 0 && Character.isDigit(before.charAt(start - 1))) {
            start--;
        }
        boolean isDecimal = before.endsWith(",") && start < before.length() - 1;
        boolean isWritten = context.rule().file().text().charAt(span.offset() - 1) == ',';
        if (isDecimal && isWritten) {
            Span number = Span.between(start, tokens.get(0).end());
            String written = number.in(parsed.text());
            String decimal = written.replace(',', '.');
            String remedy = written.matches("[1-9]\\d{0,2},\\d{3}")
                    ? "write " + written.replace(",", "") + ", or " + decimal + " for a decimal"
                    : "write " + decimal;
            context.report(FOREIGN_WORD, number, "a comma separates conditions, and decimals have a point", remedy);
        }
        return isDecimal;
    }

    private List<Expression> sound(PatternDescr pattern, boolean isInner) {
        List<Expression> constraints = new ArrayList<>();
        for (Span span : spans(pattern)) {
            if (isSound(span, isInner)) {
                constraints.add(ExpressionParser.parse(parsed.text(), span));
            }
        }
        return constraints;
    }

    /** Where the constraints stand; choices without brackets, of which the parser makes one each, belong to that before them. */
    private List<Span> spans(PatternDescr pattern) {
        List<Span> spans = new ArrayList<>();
        for (BaseDescr part : pattern.getDescrs()) {
            if (part instanceof ExprConstraintDescr constraint
                    && constraint.getStartCharacter() >= 0
                    && constraint.getType() == ExprConstraintDescr.Type.NAMED) {
                Span span = ElementSpan.of(constraint);
                int last = spans.size() - 1;
                if (last >= 0 && ChoiceFinder.isText(tokens(span)) && ChoiceFinder.isOpen(tokens(spans.get(last)))) {
                    spans.set(last, spans.get(last).to(span));
                } else {
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    private List<DrlToken> tokens(Span span) {
        return Tokenizer.within(parsed.text(), span.offset(), span.end());
    }

    /** What ends with a semicolon Drools takes for values in the order of fields, which facts do not have. */
    private boolean isPositional(PatternDescr pattern) {
        boolean isFound = pattern.getDescrs().stream()
                .anyMatch(part -> part instanceof ExprConstraintDescr constraint
                        && constraint.getType() == ExprConstraintDescr.Type.POSITIONAL);
        if (isFound) {
            Tokenizer.within(
                            parsed.text(),
                            Math.max(0, pattern.getStartCharacter()),
                            parsed.text().length())
                    .stream()
                    .filter(token -> token.is(";"))
                    .findFirst()
                    .ifPresent(token ->
                            context.report(FOREIGN_WORD, token.span(), "';' ends no condition", remedy(token)));
        }
        return isFound;
    }

    private String remedy(DrlToken semicolon) {
        boolean isLast = tokens(Span.between(semicolon.end(), parsed.text().length())).stream()
                .findFirst()
                .filter(next -> next.is(")") || next.is(","))
                .isPresent();
        return isLast ? "leave it out" : "write a comma between conditions";
    }
}
