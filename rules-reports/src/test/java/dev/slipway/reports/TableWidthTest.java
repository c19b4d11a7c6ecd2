package dev.slipway.reports;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.reports.internal.TerminalColumns;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

@Tag("thorough")
class TableWidthTest {

    @Property
    void noLineIsWiderThanThePage(
            @ForAll("names") String name,
            @ForAll("names") String text,
            @ForAll("names") String file,
            @ForAll int days,
            @ForAll @IntRange(min = 40, max = 160) int width)
            throws IOException {
        String rule = "R-" + name.replaceAll("[*?]", "+");
        Alert alert = SampleAlert.of(rule, Severity.AMBER, "t")
                .about(text)
                .saying(name, text)
                .owner(name)
                .days(DayRange.atMost(days))
                .evidence(file, 7, text)
                .evidence("status.csv", 7, name)
                .waived("by " + name, "for " + text, SampleAssessment.AS_OF)
                .build();
        String table = Written.as(
                ReportFormat.TABLE,
                new ReportOptions(false, width, false),
                unjudged(SampleAssessment.with("programme", name, Rag.RED, alert), text)
                        .waive(List.of(new Waiver(
                                rule,
                                "x" + text,
                                "by " + name,
                                "for " + text,
                                SampleAssessment.AS_OF,
                                new Provenance(file, 7)))));
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(TerminalColumns.of(line)).isLessThanOrEqualTo(width));
        assertThat(table).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
    }

    private static Assessment unjudged(Assessment judged, String reason) {
        return new Assessment(
                judged.programme(),
                judged.asOf(),
                judged.alerts(),
                judged.statuses(),
                List.of(),
                judged.terminals(),
                judged.rules(),
                List.of(new NotEvaluated("S01", "t/launch", "", reason)),
                judged.rulesSha256(),
                judged.inputs(),
                List.of());
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.chars().alpha()),
                Tuple.of(2, Arbitraries.chars().range('А', 'я')),
                Tuple.of(2, Arbitraries.chars().range('一', '龥')),
                Tuple.of(2, Arbitraries.of(' ', '-', '.', '/')),
                Tuple.of(1, Arbitraries.of('\u0301', '\u200D', '\u001B', '\n', '\u202E')),
                Tuple.of(1, Arbitraries.chars()));
        return characters.list().ofMaxSize(120).map(list -> list.stream()
                .map(String::valueOf)
                .collect(joining()));
    }
}
