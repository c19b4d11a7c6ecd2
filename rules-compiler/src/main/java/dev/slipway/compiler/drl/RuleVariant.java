package dev.slipway.compiler.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A rule changed in some way, under an id of its own, so that it can judge beside others.
 *
 * @param id its {@code @id} and name
 * @param source the file of the rule that it was made of
 * @param text from {@code rule} to {@code end}
 */
public record RuleVariant(String id, DrlSource source, String text) {

    /**
     * Changes a rule.
     *
     * @param edits of its text, other than of its name and id; none overlaps another
     * @throws IllegalArgumentException if the rule has no id that could be changed
     */
    public static RuleVariant of(String id, DrlSource source, DrlRule rule, Collection<Edit> edits) {
        DrlAnnotation idOfRule = rule.annotation("id")
                .orElseThrow(() -> new IllegalArgumentException("rule '" + rule.name() + "' has no @id"));
        List<Edit> all = new ArrayList<>(edits);
        all.add(new Edit(rule.header(), "rule \"" + id + "\""));
        all.add(new Edit(idOfRule.valueSpan(), "\"" + id + "\""));
        return new RuleVariant(id, source, Edit.allIn(rule.span(), source.text(), all));
    }
}
