package dev.slipway.compiler.lint.outcome;

import static dev.slipway.engine.ProblemCode.FLOW;
import static dev.slipway.engine.ProblemCode.PRINTING;
import static java.util.Map.entry;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.RuleContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Refuses what decides in a consequence whether there is a finding, or how often, and what prints. */
final class FlowCheck {

    private static final String BRANCH = "put the condition into when, or write amber($fact).redIf(…)";
    private static final String LOOP = "leave it out: accumulate, exists and forall in when do what loops do";
    private static final String LEAVE = "leave it out: a rule that matches always says what it finds";

    private static final Map<String, String> REFUSED = Map.ofEntries(
            entry("if", BRANCH),
            entry("else", BRANCH),
            entry("switch", BRANCH),
            entry("for", LOOP),
            entry("while", LOOP),
            entry("do", LOOP),
            entry("return", LEAVE),
            entry("throw", LEAVE),
            entry("try", LEAVE),
            entry("synchronized", LEAVE),
            entry("forEach", LOOP));

    private static final Set<String> STREAMS = Set.of("out", "err", "in");
    private static final Set<String> OF_SYSTEM = Set.of("exit", "setOut", "setErr", "setProperty", "gc", "console");

    private final RuleContext context;
    private final List<DrlToken> tokens;

    FlowCheck(RuleContext context, List<DrlToken> tokens) {
        this.context = context;
        this.tokens = tokens;
    }

    /** Whether something was refused: then it is not plain what is found. */
    boolean check() {
        boolean isPrinting = checkEffects();
        Optional<DrlToken> flow = tokens.stream()
                .filter(token -> token.isWord() && REFUSED.containsKey(token.text()))
                .findFirst();
        flow.ifPresent(token -> context.report(
                FLOW,
                token.span(),
                "a consequence has no '" + token.text() + "': it makes one finding, always",
                REFUSED.getOrDefault(token.text(), LEAVE)));
        return isPrinting || flow.isPresent();
    }

    private boolean checkEffects() {
        boolean isFound = false;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean isOfSystem = is(i, "System") && is(i + 1, ".");
            boolean isStream = isOfSystem && STREAMS.contains(tokens.get(i + 2).text());
            boolean isOther = isOfSystem && OF_SYSTEM.contains(tokens.get(i + 2).text());
            if (isStream || isOther || (is(i, "printStackTrace") && is(i + 1, "("))) {
                Span span = isOfSystem
                        ? tokens.get(i).span().to(tokens.get(i + 2).span())
                        : tokens.get(i).span();
                String message = isOther ? "a rule only judges" : "what a rule prints stands in the report";
                String hint = isOther ? "leave it out" : "leave it out; what is to be told belongs in @message";
                context.report(isOther ? FLOW : PRINTING, span, message, hint);
                isFound = true;
            }
        }
        return isFound;
    }

    private boolean is(int i, String text) {
        return tokens.get(i).is(text);
    }
}
