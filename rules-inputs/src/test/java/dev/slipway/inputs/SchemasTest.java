package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.inputs.cases.internal.CaseFileReader;
import dev.slipway.inputs.cases.internal.ExpectationReader;
import dev.slipway.inputs.cases.internal.GapReader;
import dev.slipway.inputs.internal.folder.SlipwayFile;
import dev.slipway.inputs.internal.foresight.ReferenceClassNode;
import dev.slipway.inputs.internal.programme.CapacityReader;
import dev.slipway.inputs.internal.programme.DeadlineReader;
import dev.slipway.inputs.internal.programme.MilestoneReader;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.programme.TerminalReader;
import dev.slipway.inputs.internal.programme.WaiversReader;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.status.StatusField;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.MappingReader;
import dev.slipway.model.policy.SelectorCriteria;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors complete by, held against the readers and against files good and bad. */
class SchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void schemasHaveTheKeysThatTheReadersKnow() {
        assertThat(keys("programme", "")).isEqualTo(Set.copyOf(ProgrammeReader.KEYS));
        assertThat(keys("programme", "/properties/fiscalYear")).isEqualTo(Set.copyOf(ProgrammeReader.FISCAL_YEAR_KEYS));
        assertThat(keys("programme", "/properties/calendar")).isEqualTo(Set.copyOf(ProgrammeReader.CALENDAR_KEYS));
        assertThat(keys("programme", "/properties/referenceClass/anyOf/1"))
                .isEqualTo(Set.copyOf(ReferenceClassNode.KEYS));
        assertThat(keys("programme", "/$defs/terminal")).isEqualTo(Set.copyOf(TerminalReader.KEYS));
        assertThat(keys("programme", "/$defs/milestone")).isEqualTo(Set.copyOf(MilestoneReader.KEYS));
        assertThat(keys("programme", "/$defs/capacity")).isEqualTo(Set.copyOf(CapacityReader.KEYS));
        assertThat(keys("programme", "/$defs/deadline/anyOf/1")).isEqualTo(Set.copyOf(DeadlineReader.KEYS));
        assertThat(keys("programme", "/$defs/rebaseline")).isEqualTo(Set.copyOf(DeadlineReader.REBASELINE_KEYS));
        assertThat(keys("status", "/$defs/row")).isEqualTo(Set.copyOf(StatusField.KEYS));
        assertThat(keys("slipway", "")).isEqualTo(Set.copyOf(SlipwayFile.KEYS));
        assertThat(keys("mapping", "")).isEqualTo(Set.copyOf(MappingReader.KEYS));
        assertThat(keys("mapping", "/$defs/file")).isEqualTo(Set.copyOf(FileMapping.KEYS));
        assertThat(keys("mapping", "/$defs/columns")).isEqualTo(Set.copyOf(FileMapping.FIELDS));
        assertThat(keys("policy", "/properties/selectors/items")).isEqualTo(Set.copyOf(SelectorCriteria.KEYS));
        assertThat(keys("rule-tests", "")).isEqualTo(Set.copyOf(CaseFileReader.FILE_KEYS));
        assertThat(keys("rule-tests", "/$defs/given")).isEqualTo(Set.copyOf(CaseFileReader.GIVEN_KEYS));
        assertThat(keys("rule-tests", "/$defs/case")).isEqualTo(Set.copyOf(CaseFileReader.CASE_KEYS));
        assertThat(keys("rule-tests", "/$defs/alert")).isEqualTo(Set.copyOf(ExpectationReader.KEYS));
        assertThat(keys("rule-tests", "/$defs/gap")).isEqualTo(Set.copyOf(GapReader.KEYS));
        assertThat(keys("rule-tests", "/$defs/policy/properties/selectors/items"))
                .isEqualTo(Set.copyOf(SelectorCriteria.KEYS));
        assertThat(keys("rule-tests", "/$defs/row")).isEqualTo(Set.copyOf(StatusField.KEYS));
        for (String shared : List.of("milestone", "terminal", "capacity")) {
            assertThat(keys("rule-tests", "/$defs/" + shared)).isEqualTo(keys("programme", "/$defs/" + shared));
        }
        assertThat(keys("waivers", "/$defs/waiver")).isEqualTo(Set.copyOf(WaiversReader.KEYS));
    }

    @Test
    void aMappingCanNameEveryFieldAndEveryKind() {
        assertThat(FileMapping.FIELDS).containsAll(StatusField.KEYS);
        for (SnapshotField field : EnumSet.complementOf(EnumSet.of(SnapshotField.PLANNED))) { // of schedules alone
            assertThat(FileMapping.FIELDS).contains(field.key());
        }
        assertThat(tree("mapping").at("/$defs/file/properties/kind/enum"))
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(FileKind.words());
    }

    @Test
    void everyPropertyIsDescribedForTheEditor() {
        for (String name : List.of("programme", "status", "policy", "slipway", "waivers", "mapping", "rule-tests")) {
            assertThat(tree(name).path("title").asString()).startsWith("Slipway ");
            tree(name)
                    .findValues("properties")
                    .forEach(properties ->
                            properties.forEachEntry((key, property) -> assertThat(property.has("description"))
                                    .as(name + " " + key)
                                    .isTrue()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    programme | programme: p
                    programme | {programme: p, start: 2025-02-01, deadline: by 2026, reporting: monthly, terminals: [{id: 7, location: [43.2, 76.8]}]}
                    programme | {programme: p, calendar: {weekend: [FRI, Saturday], holidays: [KZ, 2026-05-08]}, terminals: []}
                    programme | {programme: p, calendar: {holidays: KZ}}
                    programme | {programme: p, calendar: {weekend: []}}
                    programme | {programme: p, terminals: [{id: a, milestones: [{id: x, deadline: 2025, weight: 2, criticality: high, keys: K1, after: [b/y+30d]}]}]}
                    programme | {programme: p, terminals: [{id: a, milestones: [{id: x, deadline: {date: 2025, rebaselined: [{date: 2026-06, on: 2025-11-03}]}}]}]}
                    programme | {programme: p, terminals: [{id: a, capacity: [{measure: TEU/year, target: "57,000", ramp: [40, 70]}]}]}
                    status    | [{report_date: 2025-01-01, terminal: a, milestone: x, forecast: TBD, percent: 40%}]
                    status    | {report_date: 2025-01-01, terminal: a, measure: TEU/year, basis: nominal, value: 66500}
                    policy    | {default: {bands: {amber: 1, red: never}}, selectors: [{criticality: high, bands: {red: 14}}]}
                    policy    | {selectors: [{terminal: [almaty-gts2, "sely*", 7], criticality: [high, normal], bands: {red: 14}}]}
                    policy    | {selectors: [{attributes: {region: [South, "N*"], lot: 7, insured: true}, bands: {red: 14}}]}
                    slipway   | {programme: plan.yaml, status: [a, b.csv], rules: rules}
                    waivers   | [{rule: S01, subject: a/*, owner: o, reason: r, until: 2026-12-31}]
                    mapping   | {files: [{match: "jira-*.csv", kind: jira, header: 4, dateOrder: dmy, reportDate: 2026-03-31, columns: {name: Gate, key: [ID, 7], owner: []}}]}
                    rule-tests | {given: {as-of: 2026-03-31, milestone: {deadline: T-1d}}, cases: [{name: n, rule: [S01, S02], expect: [amber, {days: 3..4}]}]}
                    rule-tests | {rule: S01, cases: [{name: n, as-of: 2026-03-31, programme: {terminals: [{id: a}]}, updates: [{forecast: T}], silent: S02}]}
                    rule-tests | {rule: S01, cases: [{name: n, not-evaluated: no deadline}, {name: m, not-evaluated: [{rule: S01, reason: no}]}]}
                    rule-tests | {rule: S01, cases: [{name: n, expect: {owner: none, days: none, evidence: [deadline 2025]}}]}
                    """)
    void goodFilesPass(String schema, String yaml) {
        assertThat(schema(schema).validate(yaml, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "programme, examples/east-west/programme.yaml",
        "programme, examples/illustrative/programme.yaml",
        "policy, rules/policy.yaml",
        "rule-tests, rules/milestones.test.yaml"
    })
    void whatIsShippedFollowsTheSchemaItNames(String schema, String file) throws IOException {
        String text = Files.readString(Path.of("..", file));

        assertThat(schema(schema).validate(text, InputFormat.YAML)).isEmpty();
        assertThat(text.lines().findFirst().orElseThrow())
                .startsWith("# yaml-language-server: $schema=../")
                .endsWith("/" + schema + ".schema.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    programme | name: without an id
                    programme | {programme: a/b}
                    programme | {programme: p, dedline: 2025}
                    programme | {programme: p, reporting: dayly}
                    programme | {programme: p, calendar: {weekend: [SATT]}}
                    programme | {programme: p, calendar: {weekends: [SAT]}}
                    programme | {programme: p, terminals: [{name: without an id}]}
                    programme | {programme: p, terminals: [{id: a, location: [43.2]}]}
                    programme | {programme: p, terminals: [{id: a, location: [143.2, 7]}]}
                    programme | {programme: p, terminals: [{id: a, milestones: [{id: x, weight: -1}]}]}
                    programme | {programme: p, terminals: [{id: a, milestones: [{id: x, deadline: {date: 2025, rebaselined: [{date: 2026}]}}]}]}
                    programme | {programme: p, terminals: [{id: a, capacity: [{target: 3}]}]}
                    status    | [{terminal: a, milestone: x}]
                    status    | [{report_date: 2025-01-01, terminal: a}]
                    status    | [{report_date: 2025-01-01, terminal: a, milestone: x, percent: 140}]
                    status    | [{report_date: 2025-01-01, terminal: a, measure: TEU/year, basis: guessed, value: 1}]
                    policy    | {defalt: {}}
                    policy    | {default: {bands: {red: much}}}
                    policy    | {selectors: [{criticality: [high, grave]}]}
                    policy    | {selectors: [{terminal: []}]}
                    policy    | {selectors: [{attributes: South}]}
                    policy    | {selectors: [{attributes: {}}]}
                    policy    | {selectors: [{attributes: {region: {is: South}}}]}
                    slipway   | {stauts: a}
                    rule-tests | {cases: [{name: nothing expected}]}
                    rule-tests | {cases: [{expect: none}]}
                    rule-tests | {cases: [{name: n, expect: orange}]}
                    rule-tests | {given: {milestone: {dedline: T}}}
                    rule-tests | {cases: [{name: n, not-evaluated: [{reasn: no deadline}]}]}
                    rule-tests | {cases: [{name: n, expect: {evidence: {file: a.csv}}}]}
                    waivers   | [{rule: S01, subject: a/*, owner: o, reason: r}]
                    waivers   | [{rule: S01, subject: a/*, owner: o, reason: ' ', until: 2026-12-31}]
                    mapping   | {files: [{kind: jira}]}
                    mapping   | {files: [{match: a.csv, dateOrder: dym}]}
                    mapping   | {files: [{match: a.csv, columns: {forcast: New date}}]}
                    waivers   | [{rule: S*, subject: a/*, owner: o, reason: r, until: 2026-12-31}]
                    """)
    void badFilesFail(String schema, String yaml) {
        assertThat(schema(schema).validate(yaml, InputFormat.YAML)).isNotEmpty();
    }

    private static Set<String> keys(String schema, String pointer) {
        Collection<String> names = tree(schema).at(pointer + "/properties").propertyNames();
        return Set.copyOf(names);
    }

    private static JsonNode tree(String name) {
        return JsonMapper.builder().build().readTree(text(name));
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(text(name), InputFormat.JSON);
    }

    private static String text(String name) {
        try (InputStream resource = Inputs.class.getResourceAsStream("schemas/" + name + ".schema.json")) {
            return new String(resource.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
