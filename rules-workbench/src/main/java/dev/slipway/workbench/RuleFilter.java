package dev.slipway.workbench;

import dev.slipway.model.base.Glob;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which rules to list: those that fit all criteria. An empty criterion fits every rule.
 *
 * @param family name of a DRL file without its ending
 * @param id pattern, in which {@code *} means any text and {@code ?} one character
 * @param on what the rule judges: the word of {@code @on}, or one of the words in it, as {@code milestone}
 * @param reads a threshold, {@code bands.red}, or a pattern of them, {@code bands.*}
 * @param text a text to be found in the id, name, title, message, rationale or source, upper and lower case alike
 */
public record RuleFilter(String family, String id, String on, String reads, String text) {

    /** The filter that asks for nothing. */
    public static RuleFilter all() {
        return new RuleFilter("", "", "", "", "");
    }

    public RuleFilter withFamily(String value) {
        return new RuleFilter(value, id, on, reads, text);
    }

    public RuleFilter withId(String value) {
        return new RuleFilter(family, value, on, reads, text);
    }

    public RuleFilter withOn(String value) {
        return new RuleFilter(family, id, value, reads, text);
    }

    public RuleFilter withReads(String value) {
        return new RuleFilter(family, id, on, value, text);
    }

    public RuleFilter withText(String value) {
        return new RuleFilter(family, id, on, reads, value);
    }

    public boolean fits(CataloguedRule rule) {
        return (family.isEmpty() || family.equals(rule.family()))
                && (id.isEmpty() || new Glob(id).matches(rule.id()))
                && (on.isEmpty() || isOn(rule))
                && (reads.isEmpty() || rule.thresholds().stream().anyMatch(new Glob(reads)::matches))
                && (text.isEmpty() || hasText(rule));
    }

    private boolean isOn(CataloguedRule rule) {
        String population = rule.info().population().toString();
        return population.equals(on) || Stream.of(population.split(" ")).anyMatch(on::equals);
    }

    private boolean hasText(CataloguedRule rule) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.of(
                        rule.id(),
                        rule.rule().name(),
                        rule.info().title(),
                        rule.info().message(),
                        rule.info().rationale(),
                        rule.info().source())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
