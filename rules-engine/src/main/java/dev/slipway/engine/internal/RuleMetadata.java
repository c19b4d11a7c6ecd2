package dev.slipway.engine.internal;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.Population;
import dev.slipway.model.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.model.Rule;

/** Reads what a rule says of itself from its annotations. */
final class RuleMetadata {

    /** A fault of the metadata, in words, and what to do about it. */
    record Fault(String message, String hint) {}

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    private final Rule rule;
    private final List<Fault> faults = new ArrayList<>();

    private RuleMetadata(Rule rule) {
        this.rule = rule;
    }

    static List<Fault> faults(Rule rule) {
        RuleMetadata metadata = new RuleMetadata(rule);
        metadata.check();
        return metadata.faults;
    }

    /** The metadata of a rule without faults. */
    static RuleInfo read(Rule rule) {
        RuleMetadata metadata = new RuleMetadata(rule);
        return new RuleInfo(
                metadata.text("id"),
                metadata.text("title"),
                Population.named(metadata.text("on")).orElseThrow(),
                metadata.needs(),
                metadata.text("message"),
                metadata.text("rationale"),
                metadata.text("source"));
    }

    private void check() {
        require("id", "@id(\"X01\")");
        require("title", "@title(\"Overdue\")");
        require("message", "@message(\"{milestone} is late\")");
        if (require("on", "@on(\"open milestone\")")) {
            Population.named(text("on")).ifPresentOrElse(this::checkNeeds, this::refuseOn);
        }
    }

    private boolean require(String name, String example) {
        if (text(name).isBlank()) {
            faults.add(new Fault("rule '" + rule.getName() + "' has no @" + name, "add " + example));
            return false;
        }
        return true;
    }

    private void refuseOn() {
        faults.add(new Fault(
                "rule '" + rule.getName() + "' is @on(\"" + text("on") + "\"), which is nothing that rules judge",
                Suggestion.of(text("on"), Population.words())));
    }

    private void checkNeeds(Population population) {
        for (String need : needs()) {
            if (!population.inputs().contains(need)) {
                faults.add(new Fault(
                        "rule '" + rule.getName() + "' @needs \"" + need + "\", which is no input of what is @on(\""
                                + population + "\")",
                        Suggestion.of(need, population.inputs())));
            }
        }
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
