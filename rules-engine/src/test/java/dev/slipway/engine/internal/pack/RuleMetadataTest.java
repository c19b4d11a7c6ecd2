package dev.slipway.engine.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.facts.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Condition;
import org.drools.model.Rule;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.junit.jupiter.api.Test;

class RuleMetadataTest {

    /** A rule with these annotations, written as Drools hands them over: quotes included. */
    private static Rule rule(String... namesAndValues) {
        Map<String, Object> metadata = new TreeMap<>(Map.of(
                "id", "\"X01\"",
                "title", "\"Late\"",
                "on", "\"milestone\"",
                "message", "\"{milestone} is late\""));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            metadata.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new RuleImpl(
                "office", "late", "", new CompositePatterns(Condition.Type.AND, List.of()), Map.of(), metadata);
    }

    @Test
    void readsWhatARuleSaysOfItself() {
        Rule rule = rule(
                "needs",
                "\"deadline , forecast\"",
                "rationale",
                "\"Why, and \\\"how\\\"\"",
                "source",
                "\"C:\\\\notes\"");

        assertThat(RuleMetadata.read(rule))
                .isEqualTo(new RuleInfo(
                        "X01",
                        "Late",
                        SubjectKind.MILESTONE,
                        List.of("deadline", "forecast"),
                        "{milestone} is late",
                        "Why, and \"how\"",
                        "C:\\notes",
                        ""));
    }

    @Test
    void readsABackslashBeforeAQuoteAsWritten() {
        // The author wrote "a\\" in his file: one backslash at the end.
        assertThat(RuleMetadata.read(rule("title", "\"a\\\\\\\"b\\\\\"")).title())
                .isEqualTo("a\\\"b\\");
    }

    @Test
    void needsNothingWhereNothingIsSaid() {
        assertThat(RuleMetadata.read(rule()).needs()).isEmpty();
        assertThat(RuleMetadata.read(rule("needs", "\" , \"")).needs()).isEmpty();
    }
}
