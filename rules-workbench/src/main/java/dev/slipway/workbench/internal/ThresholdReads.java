package dev.slipway.workbench.internal;

import dev.slipway.compiler.drl.DrlRule;
import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.DrlToken.Kind;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.facts.FactThresholds;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds the thresholds that a rule reads. */
public final class ThresholdReads {

    private final List<DrlToken> tokens;
    private final Collection<String> known;
    private final Set<String> keys = new TreeSet<>();

    private ThresholdReads(List<DrlToken> tokens, Collection<String> known) {
        this.tokens = tokens;
        this.known = known;
    }

    /**
     * The keys in their order, each once: those the rule names, those that begin with what it names where it puts the
     * rest together while judging, and those by which the facts reckon what it asks them for.
     *
     * @param known all keys of the policy
     */
    public static List<String> of(RuleInfo info, DrlSource source, DrlRule rule, Collection<String> known) {
        ThresholdReads reads = new ThresholdReads(source.tokens(rule.span()), known);
        reads.addNamed();
        reads.tokens.forEach(token -> reads.addReckoned(token.value()));
        info.needs().forEach(reads::addReckoned);
        return List.copyOf(reads.keys);
    }

    private void addReckoned(String word) {
        keys.addAll(FactThresholds.readBy(word));
    }

    private void addNamed() {
        for (int i = 0; i + 3 < tokens.size(); i++) {
            DrlToken key = tokens.get(i + 2);
            if (isLimit(tokens.get(i)) && tokens.get(i + 1).is("(") && key.kind() == Kind.STRING) {
                addNamed(key.value(), tokens.get(i + 3).is(")"));
            }
        }
    }

    private void addNamed(String text, boolean isWhole) {
        if (isWhole) {
            keys.add(text);
        } else {
            known.stream().filter(key -> key.startsWith(text)).forEach(keys::add);
        }
    }

    private static boolean isLimit(DrlToken token) {
        return token.kind() == Kind.WORD
                && token.text().toLowerCase(Locale.ROOT).endsWith("limit");
    }
}
