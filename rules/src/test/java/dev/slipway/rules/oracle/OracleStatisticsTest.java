package dev.slipway.rules.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** Whether the random programmes are worth judging: an engine that agrees where no rule fires has shown nothing. */
@Tag("thorough")
@Tag("slow")
class OracleStatisticsTest {

    private static final double LEAST_PERCENT = 0.3;

    /** Per rule, the most severe outcomes a programme can have. */
    private static final Map<String, List<String>> OUTCOMES = new TreeMap<>(Map.ofEntries(
            Map.entry("S01", List.of("red", "amber", "silent")),
            Map.entry("S02", List.of("red", "amber", "silent")),
            Map.entry("S03", List.of("amber", "silent")),
            Map.entry("S04", List.of("amber", "silent")),
            Map.entry("S05", List.of("info", "silent")),
            Map.entry("S06", List.of("amber", "silent")),
            Map.entry("S07", List.of("red", "silent")),
            Map.entry("S08", List.of("red", "amber", "silent")),
            Map.entry("D01", List.of("red", "amber", "silent")),
            Map.entry("D02", List.of("red", "silent")),
            Map.entry("D03", List.of("amber", "silent")),
            Map.entry("D04", List.of("info", "silent")),
            Map.entry("D05", List.of("amber", "silent")),
            Map.entry("C01", List.of("red", "amber", "silent")),
            Map.entry("C02", List.of("red", "amber", "silent")),
            Map.entry("C03", List.of("red", "amber", "info", "silent")),
            Map.entry("C04", List.of("red", "amber", "silent")),
            Map.entry("C05", List.of("info", "silent")),
            Map.entry("C06", List.of("amber", "silent")),
            Map.entry("T01", List.of("red", "amber", "silent", "not evaluated")),
            Map.entry("T02", List.of("red", "silent", "not evaluated")),
            Map.entry("T03", List.of("red", "silent", "not evaluated")),
            Map.entry("T04", List.of("red", "silent", "not evaluated")),
            Map.entry("T05", List.of("amber", "silent", "not evaluated")),
            Map.entry("T06", List.of("red", "amber", "silent")),
            Map.entry("T07", List.of("amber", "silent", "not evaluated")),
            Map.entry("P01", List.of("red", "amber", "silent", "not evaluated")),
            Map.entry("P02", List.of("amber", "silent", "not evaluated")),
            Map.entry("P03", List.of("red", "amber", "silent", "not evaluated")),
            Map.entry("P04", List.of("red", "silent", "not evaluated")),
            Map.entry("P05", List.of("red", "amber", "silent")),
            Map.entry("F01", List.of("red", "amber", "silent", "not evaluated")),
            Map.entry("G01", List.of("amber", "silent")),
            Map.entry("G02", List.of("red", "silent")),
            Map.entry("G03", List.of("amber", "info", "silent", "not evaluated")),
            Map.entry("G04", List.of("red", "amber", "info", "silent")),
            Map.entry("G06", List.of("red", "amber", "silent")),
            Map.entry("G07", List.of("amber", "silent", "not evaluated"))));

    /** The ways in which evidence contradicts itself, of which an engine could miss one for many others. */
    private static final List<String> CONTRADICTIONS = List.of(
            "actual below 100 percent",
            "sources disagree",
            "weak evidence",
            "actual withdrawn",
            "reopened",
            "open after cancellation",
            "percent fell",
            "all parts open",
            "open though reached",
            "rows differ",
            "no completion date");

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyRuleHasEachOfItsOutcomesOftenEnough(@ForAll("cases") Case example) {
        Expectation expectation = NaiveEvaluator.judge(example.programme(), example.updates(), example.asOf());
        OUTCOMES.forEach((rule, outcomes) -> Statistics.label(rule)
                .collect(outcome(rule, expectation))
                .coverage(coverage -> outcomes.forEach(
                        outcome -> coverage.check(outcome).percentage(percent -> percent >= LEAST_PERCENT))));
        collectContradictions(expectation);
    }

    private static void collectContradictions(Expectation expectation) {
        for (String about : CONTRADICTIONS) {
            boolean found = expectation.alerts().stream()
                    .anyMatch(alert -> alert.about().equals(about));
            Statistics.label(about).collect(found).coverage(coverage -> coverage.check(true)
                    .percentage(percent -> percent >= LEAST_PERCENT));
        }
    }

    /** The most severe alert of the rule; else whether it could not judge some subject; else silent. */
    private static String outcome(String rule, Expectation expectation) {
        return expectation.alerts().stream()
                .filter(alert -> alert.rule().equals(rule))
                .map(NaiveAlert::severity)
                .min(Enum::compareTo)
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .orElse(isUnjudged(rule, expectation) ? "not evaluated" : "silent");
    }

    private static boolean isUnjudged(String rule, Expectation expectation) {
        return expectation.notEvaluated().stream()
                .anyMatch(unjudged -> unjudged.rule().equals(rule));
    }

    @Provide
    Arbitrary<Case> cases() {
        return RandomProgrammes.cases();
    }
}
