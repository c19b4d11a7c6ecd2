package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Problem;
import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.programme.Terminal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a programme file that is wrong, word for word. */
class ProgrammeProblemsTest {

    private static final String NO_AMOUNT = ", which is no amount (write 0, or a number from 1e-30 to 1e30)";

    @TempDir
    Path temp;

    @Test
    void unknownKeyNamesTheOneThatWasMeant() {
        assertThat(problemsOf("programme: p\nterminals:\n  - id: a\n    milestones:\n      - {id: x, dedline: 2025}\n"))
                .containsExactly("programme.yaml:5:17: unknown key 'dedline' (did you mean 'deadline'?)");
    }

    @Test
    void partsOfAProblemCanBeReadOneByOne() {
        TestFolder folder = new TestFolder(temp).file("programme.yaml", "programme: p\nstart: 2025-02-30\n");

        assertThat(folder.read().problems())
                .containsExactly(new Problem(
                        folder.name("programme.yaml"),
                        2,
                        8,
                        "2025-02-30 is not a date: February 2025 has 28 days",
                        "write 2025-02-28, 2025-02 or Q1 2025"));
    }

    @Test
    void missingIdsAreReportedWhereTheirItemBegins() {
        assertThat(problemsOf("name: nameless\nterminals:\n  - name: A\n    milestones:\n      - name: X\n"))
                .containsExactly(
                        "programme.yaml:1:1: 'programme' is missing",
                        "programme.yaml:3:5: 'id' is missing",
                        "programme.yaml:5:9: 'id' is missing");
    }

    @Test
    void idsThatCannotBeAreRefused() {
        assertThat(problemsOf("programme: a/b\nterminals: [{id: ' a'}]\n"))
                .containsExactly(
                        "programme.yaml:1:12: the id 'a/b' has a slash or a control character",
                        "programme.yaml:2:18: the id ' a' begins or ends with a blank");
    }

    @Test
    void amountsAreSuchThatTheirRatiosAreNumbers() {
        assertThat(
                        problemsOf(
                                """
                        programme: p
                        terminals:
                          - id: a
                            milestones: [{id: x, weight: 1e31}, {id: y, weight: 1e30}]
                            capacity: [{measure: TEU, target: 1e-320, planned: 1e308}, {measure: t, target: 1e-30}]
                        """))
                .containsExactly(
                        "programme.yaml:4:34: 'weight' is '1e31'" + NO_AMOUNT,
                        "programme.yaml:5:39: 'target' is '1e-320'" + NO_AMOUNT,
                        "programme.yaml:5:56: 'planned' is '1e308'" + NO_AMOUNT);
    }

    @Test
    void aFormerNameMayBeAnyText() {
        for (String name : List.of("Sea / Rail", "a/b/c", "/b", "b/", "x\\u0001y", "b/x\\u0001y")) {
            assertThat(problemsOf(
                            """
                            programme: p
                            terminals:
                              - id: a
                                formerly: ["%s"]
                                milestones: [{id: x, formerly: ["%s"]}]
                            """
                                    .formatted(name, name)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void aFormerIdIsAnId() {
        assertThat(problemsOf("programme: p\nterminals: [{id: a, formerly: [{id: b/c}], milestones: []}]\n"))
                .containsExactly("programme.yaml:2:37: the id 'b/c' has a slash or a control character");
    }

    @Test
    void duplicateIdsNameTheFirst() {
        assertThat(
                        problemsOf(
                                """
                        programme: p
                        terminals:
                          - id: a
                            milestones: [{id: x}, {id: x}]
                            capacity: [{measure: TEU}, {measure: TEU}]
                          - id: a
                        """))
                .containsExactly(
                        "programme.yaml:4:32: the milestone 'x' is given twice (it is also on line 4)",
                        "programme.yaml:5:42: the measure 'TEU' is given twice (it is also on line 5)",
                        "programme.yaml:6:9: the terminal 'a' is given twice (it is also on line 3)");
    }

    @Test
    void duplicateKeysAreAllReported() {
        assertThat(problemsOf("programme: p\nprogramme: q\nname: n\nname: m\n"))
                .containsExactly(
                        "programme.yaml:2:1: the key 'programme' is given twice (it is also on line 1)",
                        "programme.yaml:4:1: the key 'name' is given twice (it is also on line 3)");
    }

    @Test
    void valuesOfTheWrongKindAreRefused() {
        assertThat(
                        problemsOf(
                                """
                        programme: p
                        name: [a, b]
                        reporting: dayly
                        terminals:
                          - id: a
                            location: [91, 0]
                            milestones:
                              - {id: x, weight: -1, criticality: hihg}
                              - {id: y, weight: 0, start: soon}
                            capacity:
                              - {measure: TEU, target: many, ramp: [40, x]}
                              - {target: 3}
                          - not a terminal
                        """))
                .containsExactly(
                        "programme.yaml:2:7: 'name' is a single value, not a list",
                        "programme.yaml:3:12: unknown reporting 'dayly' (one of weekly, biweekly, monthly, quarterly, half-yearly,"
                                + " yearly, or every 45 days; without it the rhythm of the reports themselves counts)",
                        "programme.yaml:6:16: the latitude is 91, not between -90 and 90"
                                + " (write a location as [latitude, longitude])",
                        "programme.yaml:8:25: 'weight' cannot be below zero",
                        "programme.yaml:8:42: unknown criticality 'hihg' (known: high, normal, low)",
                        "programme.yaml:9:25: 'weight' must be above zero",
                        "programme.yaml:9:35: 'soon' is not a date that can be read"
                                + " (write 2025-09-30, 2025-09, Q3 2025, H1 2026, mid 2026, 2025, by 2026 or TBD)",
                        "programme.yaml:11:32: 'target' is 'many', which is not a number (write it as 66500, 66,500 or 0.5)",
                        "programme.yaml:11:49: a year of 'ramp' is 'x', which is not a number"
                                + " (write it as 66500, 66,500 or 0.5)",
                        "programme.yaml:12:9: a capacity target needs a 'measure' (such as TEU/year)",
                        "programme.yaml:13:5: a terminal is written as keys and values; here is 'not a terminal'"
                                + " (known: id, name, kind, country, unlocode, location, partners, milestones, capacity, formerly, attributes)");
    }

    @Test
    void reBaselineNeedsItsDateAndDayButNoApprover() {
        assertThat(
                        problemsOf(
                                """
                        programme: p
                        terminals:
                          - id: a
                            milestones:
                              - {id: x, deadline: {date: 2025, rebaselined: [{date: 2026, on: 2025-11-03}]}}
                              - {id: y, deadline: {date: 2025, rebaselined: [{date: 2026}, {on: 2025-11}]}}
                        """))
                .containsExactly(
                        "programme.yaml:6:54: a re-baseline needs 'on'",
                        "programme.yaml:6:68: a re-baseline needs 'date'",
                        "programme.yaml:6:73: 'on' must be a day, not '2025-11' (write it as 2025-09-30)");
    }

    @Test
    void predecessorsMustExist() {
        assertThat(
                        problemsOf(
                                """
                        programme: p
                        terminals:
                          - id: almaty
                            milestones:
                              - {id: launch, after: [almaty/aproval+30d, approval, opening, almaty/launch]}
                              - {id: approval, after: almaty/approval-99999d}
                          - id: moscow
                            milestones: [{id: start}]
                        """))
                .containsExactly(
                        "programme.yaml:5:30: unknown milestone 'almaty/aproval' (did you mean 'almaty/approval'?)",
                        "programme.yaml:5:50: 'approval' does not say of which terminal it is (write it as 'almaty/approval')",
                        "programme.yaml:5:60: 'opening' does not say of which terminal it is (write it as terminal/milestone)",
                        "programme.yaml:5:69: 'almaty/launch' cannot come after itself",
                        "programme.yaml:6:31: a lag of -99999 days is more than a hundred years");
    }

    @Test
    void milestonesStandBesideTerminalsNowhere() {
        assertThat(
                        problemsOf(
                                """
                        programme: p
                        milestones:
                          - {id: launch}
                        terminals:
                          - id: almaty
                        """))
                .containsExactly(
                        "programme.yaml:3:3: 'milestones' stands at the top level of a programme of one site, and this one"
                                + " has terminals (move it to one of them)");
    }

    @Test
    void anIdThatLooksLikeALagIsAnId() {
        TestFolder folder = new TestFolder(temp)
                .file(
                        "programme.yaml",
                        """
                        programme: p
                        terminals:
                          - id: a
                            milestones:
                              - {id: x}
                              - {id: x+30d}
                              - {id: y, after: [a/x+30d, a/x-7d, a/x+30d+1d]}
                        """);

        assertThat(folder.read().programme().orElseThrow().dependencies())
                .extracting(dependency ->
                        dependency.predecessor() + " " + dependency.lag().count())
                .containsExactly("a/x+30d 0", "a/x -7", "a/x+30d 1");
    }

    @Test
    void circlesNameTheirMilestones() {
        assertThat(
                        problemsOf(
                                """
                        programme: p
                        terminals:
                          - id: a
                            milestones:
                              - {id: x, after: [a/z]}
                              - {id: y, after: [a/x]}
                              - {id: z, after: [a/y]}
                        """))
                .containsExactly("programme.yaml:7:25: milestones wait for each other:"
                        + " a/x, then a/y, then a/z, then a/x (take one of these out of 'after')");
    }

    @Test
    void textThatIsNoYamlIsOneProblem() {
        assertThat(problemsOf("programme: p\nterminals:\n\t- id: a\n"))
                .containsExactly(
                        "programme.yaml:3:1: this is not valid YAML: found character '\\t(TAB)' that cannot start any"
                                + " token. (Do not use \\t(TAB) for indentation) (indent with blanks, not with tabs)");
        assertThat(problemsOf("programme: p\nname: Almaty: the launch\n"))
                .containsExactly("programme.yaml:2:13: this is not valid YAML: mapping values are not allowed here"
                        + " (put a text that has ': ' in it in quotes, and align the keys of one item)");
        assertThat(problemsOf("programme: p\nname: 'Almaty\n"))
                .containsExactly("programme.yaml:3:1: this is not valid YAML: found unexpected end of stream"
                        + " (what begins on line 2 is not closed)");
    }

    @Test
    void emptyFileIsNoProgramme() {
        assertThat(problemsOf("# nothing yet\n"))
                .containsExactly("programme.yaml:1:1: a programme is written as keys and values; here is nothing"
                        + " (known: programme, name, start, deadline, reporting, fiscalYear, calendar, referenceClass, terminals,"
                        + " milestones, capacity, unplanned, attributes)");
    }

    @Test
    void aReferenceClassMayBeWrittenWhole() {
        String written = "programme: p\nreferenceClass:\n  name: own\n  movements: ['0,365,730,200,design', %s]\n";

        assertThat(new TestFolder(temp)
                        .file("programme.yaml", written.formatted("'1,30,60,-5,'"))
                        .read()
                        .programme()
                        .orElseThrow()
                        .referenceClass())
                .contains(new ReferenceClass(
                        "own", List.of(new Movement(0, 365, 730, 200, "design"), new Movement(1, 30, 60, -5, ""))));
        assertThat(problemsOf(written.formatted("'1,30'")))
                .containsExactly(
                        "programme.yaml:4:39: '1,30' is not a movement: series, days ahead, days remaining, days"
                                + " of slip, stage (write it as a row of the file of a class: 3,365,730,200,design)");
        assertThat(problemsOf("programme: p\nreferenceClass: {name: own}\n"))
                .containsExactly("programme.yaml:2:17: this reference class holds no movement (name one that comes with"
                        + " Slipway, or the file of one: class.csv)");
    }

    @Test
    void jsonIsReadLikeYaml() {
        TestFolder folder = new TestFolder(temp)
                .file("programme.json", "{\"programme\": \"p\",\n  \"terminals\": [\n    {\"id\": 7, \"knd\": 1e3}]}");

        assertThat(folder.problems()).containsExactly("programme.json:3:15: unknown key 'knd' (did you mean 'kind'?)");
        assertThat(folder.read().programme().orElseThrow().terminals().get(0).id())
                .isEqualTo("7");
    }

    @Test
    void policyFaultsAreReportedAtTheirKey() {
        TestFolder folder = new TestFolder(temp)
                .file("programme.yaml", "programme: p\n")
                .file("policy.yaml", "default:\n  bands: {rad: 1, red: x}\nselectors:\n  - {criticality: hig}\n");

        assertThat(folder.problems())
                .containsExactly(
                        "policy.yaml:2:11: unknown threshold 'bands.rad' (did you mean 'bands.red'?)",
                        "policy.yaml:2:19: 'x' is not a number (a number, or never for a threshold that nothing reaches)",
                        "policy.yaml:4:6: unknown criticality 'hig' (known: high, normal, low)");
    }

    @Test
    void theIdOfATerminalIsTextInAPolicyToo() {
        TestFolder folder = new TestFolder(temp)
                .file("programme.yaml", "programme: p\nterminals: [{id: 007}]\n")
                .file("policy.yaml", "selectors:\n  - {terminal: [007, x], bands: {red: 5}}\n");

        ProgrammeInput input = folder.read();

        Terminal terminal = input.programme().orElseThrow().terminals().get(0);
        assertThat(input.policy().originsForTerminal(terminal, terminal.attributes()))
                .extracting(origin -> origin.key() + " " + origin.values() + " " + origin.place())
                .containsExactlyInAnyOrder("bands.amber [1.0] ", "bands.red [5.0] " + folder.name("policy.yaml:2"));
    }

    private List<String> problemsOf(String yaml) {
        return new TestFolder(temp).file("programme.yaml", yaml).problems();
    }
}
