package dev.slipway.engine.internal.pack;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.facts.SubjectKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.model.Rule;

/** Reads the metadata of a rule from its annotations. */
public final class RuleMetadata {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    private final Rule rule;

    private RuleMetadata(Rule rule) {
        this.rule = rule;
    }

    /** The metadata of a rule without faults. */
    public static RuleInfo read(Rule rule) {
        RuleMetadata metadata = new RuleMetadata(rule);
        return new RuleInfo(
                metadata.text("id"),
                metadata.text("title"),
                SubjectKind.named(metadata.text("on")).orElseThrow(),
                metadata.needs(),
                metadata.text("message"),
                metadata.text("rationale"),
                metadata.text("source"),
                metadata.text("theme"));
    }

    private List<String> needs() {
        return Arrays.stream(text("needs").split(","))
                .map(String::strip)
                .filter(need -> !need.isEmpty())
                .toList();
    }

    /** The value of an annotation; Drools hands over the text between the brackets, quotes included. */
    private String text(String name) {
        Map<String, Object> metadata = rule.getMetaData();
        Object value = metadata.get(name);
        if (value == null) {
            return "";
        }
        String raw = value.toString().strip();
        boolean isQuoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
        return isQuoted ? ESCAPED.matcher(raw.substring(1, raw.length() - 1)).replaceAll("$1") : raw;
    }
}
