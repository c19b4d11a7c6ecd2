package dev.slipway.workbench.whynot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.compiler.drl.Span;
import dev.slipway.workbench.whynot.NamedValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    /** A fact for rules: its kind, its days late, its limits, other facts. */
    public record Shipment(String kind, int days, Map<String, Integer> limits, List<Shipment> parts) {

        public int limit(String key) {
            return limits.getOrDefault(key, 0);
        }

        public boolean isLate() {
            return days > 0;
        }

        public boolean isLaterThan(int other) {
            return days > other;
        }

        public Shipment first() {
            return parts.get(0);
        }
    }

    private static final Shipment STEEL = new Shipment("steel", 4, Map.of(), List.of());
    private static final Shipment CRANE = new Shipment("crane", 9, Map.of("late.crane", 7), List.of(STEEL));

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "days > 3 -> days = 9",
                "late -> late = true",
                "!late -> late = true",
                "first().kind == \"pipe\" -> first().kind = \"steel\"",
                "first.days > $most.days -> first.days = 4; $most.days = 4",
                "days > limit(\"late.\" + kind) -> days = 9; kind = \"crane\"; limit(\"late.\" + kind) = 7",
                "days > limit(\"none\") || days == -1 -> days = 9; limit(\"none\") = 0",
                "isLaterThan(days) -> days = 9",
                "kind in (\"pipe\", $most.kind) -> kind = \"crane\"; $most.kind = \"steel\"",
                "kind not in (\"pipe\") -> kind = \"crane\"",
                "kind matches \"c.*\" && unknown > days -> kind = \"crane\"; days = 9",
                "this != $most -> ``",
                "days > 3 && parts[0].late -> days = 9"
            })
    void namesHaveTheValuesThatTheRuleSaw(String constraint, String values) {
        DrlSource source = DrlSource.parse("shipments.drl", constraint);

        List<NamedValue> found =
                new Terms(source, CRANE, Map.of("$most", STEEL)).values(new Span(0, constraint.length()));

        assertThat(found.stream().map(NamedValue::toString)).containsExactly(split(values));
    }

    private static String[] split(String values) {
        return values.isEmpty() ? new String[0] : values.split("; ");
    }
}
