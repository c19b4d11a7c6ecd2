package dev.slipway.workbench.mutation.internal;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.Span;
import dev.slipway.model.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes of comparisons, connectives, numbers, thresholds and days, wherever in a rule they are. */
final class ExpressionMutations {

    private static final Map<String, List<String>> COMPARISONS = Map.of(
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"),
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            "==", List.of("!="),
            "!=", List.of("=="));

    private static final Map<String, String> CONNECTIVES = Map.of("&&", "||", "||", "&&");

    private static final String DAY = "today";

    private final MutationSite site;
    private final Steps steps;
    private final List<Edit> edits = new ArrayList<>();

    private ExpressionMutations(MutationSite site, Policy policy) {
        this.site = site;
        this.steps = new Steps(policy);
    }

    static List<Edit> of(MutationSite site, Policy policy) {
        ExpressionMutations mutations = new ExpressionMutations(site, policy);
        for (int i = 0; i < site.tokens().size(); i++) {
            mutations.addAt(i);
        }
        return mutations.edits;
    }

    private void addAt(int index) {
        DrlToken token = site.tokens().get(index);
        switch (token.kind()) {
            case SIGN -> addOfSign(token);
            case NUMBER -> addOfNumber(token);
            case WORD -> addOfWord(index, token);
            case STRING -> {
                // A text is a name or a key; another one would be no threshold or input at all.
            }
        }
    }

    private void addOfSign(DrlToken token) {
        COMPARISONS.getOrDefault(token.text(), List.of()).forEach(other -> replace(token.span(), other));
        if (CONNECTIVES.containsKey(token.text())) {
            replace(token.span(), CONNECTIVES.get(token.text()));
        }
    }

    private void addOfNumber(DrlToken token) {
        String step = token.text().contains(".") ? Steps.SMALL : Steps.ONE;
        replace(token.span(), "(" + token.text() + " + " + step + ")");
        replace(token.span(), "(" + token.text() + " - " + step + ")");
    }

    private void addOfWord(int index, DrlToken token) {
        boolean isThreshold = token.text().endsWith("imit") && site.is(index + 1, "(");
        if (isThreshold) {
            String step = steps.of(site.tokens().get(index + 2));
            Span call = site.between(site.chainStart(index), site.closing(index + 1));
            replace(call, "(" + site.textOf(call) + " + " + step + ")");
            replace(call, "(" + site.textOf(call) + " - " + step + ")");
        } else if (token.is(DAY) && !site.is(index + 1, ".") && !site.is(index + 1, "(")) {
            Span day = site.between(site.chainStart(index), index);
            replace(day, site.textOf(day) + ".plusDays(1)");
            replace(day, site.textOf(day) + ".minusDays(1)");
        }
    }

    private void replace(Span span, String replacement) {
        edits.add(new Edit(span, replacement));
    }
}
