package dev.slipway.compiler.assist;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlParts;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.facts.FactReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Help for a file of rules that is being written, and so need not be right. Nothing of it is compiled or runs.
 *
 * @param thresholds the keys that rules may read, each with what it is set to
 * @param facts what facts and properties mean
 */
public record RuleAssist(DrlFile file, Map<String, String> thresholds, FactReference facts) {

    public RuleAssist {
        thresholds = Map.copyOf(thresholds);
    }

    /** What may stand at a place; empty outside rules. */
    public List<Proposal> proposals(int offset) {
        Optional<DrlPart> rule = rule(offset);
        if (rule.isEmpty()) {
            return List.of();
        }
        Cursor cursor = new Cursor(rule.get(), offset);
        Kinds kinds = new Kinds(file, rule.get());
        Optional<DrlToken> string = cursor.string();
        return string.isPresent()
                ? new TextProposals(cursor, file.text(), kinds, thresholds).in(string.get())
                : new NameProposals(file, cursor, kinds, new Described(facts)).all();
    }

    /** What the word at a place means; empty where nobody says. */
    public Optional<Explained> meaning(int offset) {
        return rule(offset)
                .flatMap(rule ->
                        new Explanations(rule, new Kinds(file, rule), new Described(facts), thresholds).at(offset));
    }

    /** The rule that a place is in, or behind where it has no end yet. */
    private Optional<DrlPart> rule(int offset) {
        List<DrlPart> parts = DrlParts.of(file);
        return parts.stream()
                .filter(part -> part.span().offset() <= offset)
                .reduce((first, last) -> last)
                .filter(DrlPart::isRule);
    }
}
