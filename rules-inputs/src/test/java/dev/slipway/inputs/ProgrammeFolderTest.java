package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Criticality;
import dev.slipway.model.programme.Lag;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeFolderTest {

    @TempDir
    Path temp;

    private TestFolder folder;

    @BeforeEach
    void fill() {
        folder = new TestFolder(temp)
                .file(
                        "programme.yaml",
                        """
                        programme: east-west
                        start: 2025-02-01
                        reporting: quarterly
                        terminals:
                          - id: almaty
                            name: Almaty
                            country: NO
                            location: [43.24, 76.89]
                            milestones:
                              - id: 007
                                deadline: {date: 2025, rebaselined: [{date: 2026-06, on: 2025-11-03}]}
                                criticality: high
                              - {id: launch, deadline: 2025-09, after: [almaty/007+30d], weight: 2.5}
                            capacity:
                              - {measure: TEU/year, target: "57,000", from: 2026, ramp: [40, 70, 100]}
                        """)
                .file(
                        "status/2025.csv",
                        """
                        report_date,terminal,milestone,forecast,actual,percent,measure,basis,value,from,to,source
                        2025-03-01,almaty,launch,2025-10,,40%,,,,,,a letter
                        2025-04-01,almaty,,,,,TEU/year,nominal,"66,500",2025-01,2025-03,
                        """)
                .file("policy.yaml", "default:\n  bands: {red: 14}\n");
    }

    @Test
    void programmeKeepsWhatIsWritten() {
        Programme programme = folder.read().programme().orElseThrow();

        assertThat(programme.id()).isEqualTo("east-west");
        assertThat(programme.start()).isEqualTo(DateWindow.day(LocalDate.of(2025, 2, 1)));
        assertThat(programme.terminals().get(0).country()).isEqualTo("NO");
        assertThat(programme.terminals().get(0).capacity().get(0).target()).hasValue(57000);
        assertThat(programme.terminals().get(0).capacity().get(0).ramp()).containsExactly(40.0, 70.0, 100.0);
        Milestone first = programme.milestones().get(0);
        assertThat(first.id()).hasToString("almaty/007");
        assertThat(first.criticality()).isEqualTo(Criticality.HIGH);
        assertThat(first.rebaselines().get(0).on()).isEqualTo(LocalDate.of(2025, 11, 3));
        assertThat(first.provenance()).isEqualTo(new Provenance(folder.name("programme.yaml"), 10));
        assertThat(programme.dependencies().get(0).lag()).isEqualTo(Lag.days(30));
        assertThat(programme.milestones().get(1).weight()).isEqualTo(2.5);
    }

    @Test
    void aProgrammeOfOneSiteNeedsNoTerminal() {
        ProgrammeInput input = new TestFolder(temp)
                .file(
                        "programme.yaml",
                        """
                        programme: quay
                        name: North quay
                        milestones:
                          - {id: dredging, deadline: 2026-03}
                          - {id: opening, deadline: 2026-09, after: [dredging+30d]}
                        capacity:
                          - {measure: TEU/year, target: 57000}
                        """)
                .file(
                        "status/2025.csv",
                        """
                        report_date,terminal,milestone,forecast,measure,basis,value
                        2025-03-01,,dredging,2026-04,,,
                        2025-03-01,,,,TEU/year,nominal,66500
                        """)
                .read();

        assertThat(input.problems()).isEmpty();
        Programme programme = input.programme().orElseThrow();
        assertThat(programme.terminals())
                .extracting(terminal -> terminal.id() + ", " + terminal.name())
                .containsExactly("quay, North quay");
        assertThat(programme.milestones())
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("quay/dredging", "quay/opening");
        assertThat(programme.dependencies().get(0).predecessor()).hasToString("quay/dredging");
        assertThat(programme.terminals().get(0).capacity().get(0).target()).hasValue(57000);
        assertThat(input.updates()).hasSize(2);
    }

    @Test
    void whatAnOfficeKeepsBesidesIsReadAsWhatItIs() {
        folder.file(
                "programme.yaml",
                """
                programme: line
                attributes: {budget: 12000000}
                terminals:
                  - id: port
                    attributes: {insured: true, contract: K-17}
                    milestones:
                      - id: opening
                        attributes: {permit: 2026-05-01, handover: Q3 2026, manager: May, empty: }
                """);

        Programme programme = folder.read().programme().orElseThrow();
        assertThat(programme.attributes().number("budget")).hasValue(12_000_000);
        assertThat(programme.attributes().text("budget")).isEmpty();
        Attributes port = programme.terminals().get(0).attributes();
        assertThat(port.truth("insured")).contains(true);
        assertThat(port.text("contract")).contains("K-17");
        Attributes opening = programme.milestones().get(0).attributes();
        assertThat(opening.date("permit")).isEqualTo(DateWindow.day(LocalDate.of(2026, 5, 1)));
        assertThat(opening.text("handover")).contains("Q3 2026");
        assertThat(opening.text("manager")).contains("May");
        assertThat(opening.byName()).containsOnlyKeys("permit", "handover", "manager");
    }

    @Test
    void attributesThatAreNoNamesAndValuesAreRefused() {
        folder.file(
                "programme.yaml",
                "programme: line\nattributes: [a]\nterminals:\n  - {id: port, attributes: {a: [1, 2]}}\n");

        assertThat(folder.problems())
                .contains(
                        "programme.yaml:2:13: attributes are names and values, not a list ({contract: K-17})",
                        "programme.yaml:4:32: 'a' is a single value, not a list");
    }

    @Test
    void statusRowsBecomeUpdates() {
        ProgrammeInput input = folder.read();

        assertThat(input.problems()).isEmpty();
        assertThat(input.isJudgeable()).isTrue();
        MilestoneUpdate report = (MilestoneUpdate) input.updates().get(0);
        assertThat(report.forecast()).contains(DateWindow.parse("2025-10"));
        assertThat(report.percent()).hasValue(40);
        assertThat(report.actual()).isEmpty();
        assertThat(report.source()).isEqualTo("a letter");
        assertThat(report.provenance()).isEqualTo(new Provenance(folder.name("status/2025.csv"), 2));
        CapacityReading reading = (CapacityReading) input.updates().get(1);
        assertThat(reading.basis()).isEqualTo(Basis.NOMINAL);
        assertThat(reading.value()).isEqualTo(66500);
        assertThat(reading.period().start()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(reading.period().end()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(reading.period()).hasToString("2025-01 – 2025-03");
    }

    @Test
    void policyOfTheFolderLiesOverTheBase() {
        assertThat(folder.read().policy().forProgramme().number("bands.red")).isEqualTo(14);
        assertThat(folder.read().policy().forProgramme().number("bands.amber")).isEqualTo(1);
    }

    @Test
    void everyFileReadIsNamedWithItsHash() {
        assertThat(folder.read().inputs())
                .extracting(file -> file.path().replace(folder.name(""), ""))
                .containsExactly("programme.yaml", "status/2025.csv", "policy.yaml");
        assertThat(folder.file("policy.yaml", "").read().inputs().get(2).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
