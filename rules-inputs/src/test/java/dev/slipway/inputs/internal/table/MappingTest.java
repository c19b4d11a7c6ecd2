package dev.slipway.inputs.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.TreeReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a mapping.yaml may say, what it may not, and how it is printed. */
@Tag("thorough")
class MappingTest {

    private final FileProblems problems = new FileProblems("mapping.yaml", InputLimits.defaults());

    @Test
    void theFirstEntryThatFitsWins() {
        Mapping mapping = read(
                """
                files:
                  - {match: "jira-*.csv", kind: jira, columns: {deadline: [Baseline, Promised]}}
                  - {match: Plan.xlsx, sheet: Plan A, header: 4, dateOrder: dmy, reportDate: 2026-03-31}
                  - {match: "*"}
                """);

        assertThat(problems.list()).isEmpty();
        assertThat(mapping.forFile("status/jira-7.csv").orElseThrow().headersOf("deadline"))
                .contains(List.of("Baseline", "Promised"));
        FileMapping plan = mapping.forFile("status/plan.xlsx").orElseThrow();
        assertThat(plan.header()).hasValue(4);
        assertThat(plan.dateOrder()).contains(DateOrder.DAY_MONTH_YEAR);
        assertThat(plan.reportDate()).contains(LocalDate.of(2026, 3, 31));
        assertThat(mapping.forSheet("plan.xlsx", "Other").orElseThrow().match()).isEqualTo("*");
        assertThat(Mapping.none().forFile("plan.xlsx")).isEmpty();
    }

    @Test
    void mistakesAreReportedAtTheirPlace() {
        Mapping mapping = read(
                """
                files:
                  - {match: a.csv, kind: jra}
                  - {kind: jira}
                  - {match: a.csv, header: 0, dateorder: dmy}
                  - {match: a.csv, dateOrder: dym, reportDate: 2026}
                  - {match: a.csv, columns: {forcast: New date}}
                """);

        assertThat(mapping.files()).isEmpty();
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "mapping.yaml:2:26: unknown kind 'jra' (did you mean 'jira'?)",
                        "mapping.yaml:3:5: an entry needs 'match' (the name of a file, such as plan.xlsx or jira-*.csv)",
                        "mapping.yaml:4:28: 'header' is the row of the headers, not '0' (count from 1)",
                        "mapping.yaml:4:31: unknown key 'dateorder' (did you mean 'dateOrder'?)",
                        "mapping.yaml:5:31: unknown dateOrder 'dym' (known: dmy, mdy, ymd)",
                        "mapping.yaml:5:48: 'reportDate' must be a day, not '2026' (write it as 2025-09-30)",
                        "mapping.yaml:6:30: unknown key 'forcast' (did you mean 'forecast'?)");
    }

    @Property
    void whatIsPrintedReadsAsTheSame(
            @ForAll("texts") String match,
            @ForAll FileKind kind,
            @ForAll("texts") String sheet,
            @ForAll @Size(max = 3) List<@From("texts") String> headers) {
        FileMapping file = new FileMapping(
                match.strip().isEmpty() ? "x" : match.strip(),
                Optional.of(kind),
                Optional.of(sheet).filter(name -> !name.isBlank()),
                OptionalInt.of(7),
                Optional.of(DateOrder.MONTH_DAY_YEAR),
                Optional.of(LocalDate.of(2026, 3, 31)),
                Map.of(
                        "name",
                        headers.stream().filter(header -> !header.isBlank()).toList()));

        assertThat(read(new Mapping(List.of(file), StateWords.standard()).toYaml())
                        .files())
                .containsExactly(file);
        assertThat(problems.list()).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aZ9 :#'\"\\[]{},&*-?|>%@!`\t\n\u00e9\u6708Ж~")
                .ofMaxLength(10);
    }

    private Mapping read(String yaml) {
        return TreeReader.read(yaml, Format.YAML, problems)
                .map(root -> Mapping.read(root, problems))
                .orElse(Mapping.none());
    }
}
