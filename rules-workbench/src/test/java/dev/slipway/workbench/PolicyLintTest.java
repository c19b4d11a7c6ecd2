package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyLintTest {

    private static final String PROGRAMME =
            """
            programme: network
            terminals:
              - {id: alyat, kind: sea-port, attributes: {region: South}, milestones: [{id: opening, kind: opening}]}
              - {id: khorgos, kind: dry-port, milestones: [{id: permit, kind: approval, criticality: high}]}
            """;

    @TempDir
    Path folder;

    private List<String> problemsOfProgramme(String policy) throws IOException {
        Files.writeString(folder.resolve("programme.yaml"), PROGRAMME);
        Files.writeString(folder.resolve("policy.yaml"), policy);
        InputOptions options = InputOptions.defaults().withBasePolicy(StandardCatalogue.RULES.policy());
        try (Stream<ProgrammeInput> programmes = Inputs.at(folder, options).programmes()) {
            ProgrammeInput input = programmes.findFirst().orElseThrow();
            PolicyLint lint = new PolicyLint(StandardCatalogue.RULES);
            return texts(lint.ofProgramme(input.policy(), input.programme().orElseThrow(), input.updates()));
        }
    }

    private List<String> problemsOfPack(String policy) throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), policy);
        RulePack pack = RulePack.fromDirectory(folder);
        RuleCatalogue rules = RuleCatalogue.of(
                pack.extend(StandardCatalogue.RULES.policy()), List.of(RuleSources.standard(), RuleSources.in(folder)));
        return texts(new PolicyLint(rules).ofPacks(List.of(folder)));
    }

    private List<String> texts(List<PolicyProblem> problems) {
        return problems.stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void aSoundPolicyHasNoProblems() throws IOException {
        assertThat(
                        problemsOfProgramme(
                                """
                        default: {bands: {red: 20}}
                        selectors:
                          - {terminal: "aly*", bands: {red: 5}}
                          - {criticality: [high, low], bands: {red: 10}}
                          - {terminalKind: dry-port, bands: {red: 15}}
                        """))
                .isEmpty();
    }

    @Test
    void aSelectorBehindOneThatFitsAllOfItCanNeverWin() throws IOException {
        assertThat(
                        problemsOfProgramme(
                                """
                        selectors:
                          - {terminalKind: "*-port", bands: {red: 10}}
                          - {terminalKind: dry-port, criticality: high, bands: {red: 5}}
                        """))
                .containsExactly("DRL602 policy.yaml:3:5: this selector can never win:"
                        + " the selector on line 2 fits all that it fits (put it before, or leave it out)");
    }

    @Test
    void selectorsTogetherCanLeaveNothing() throws IOException {
        assertThat(
                        problemsOfProgramme(
                                """
                        selectors:
                          - {criticality: high, bands: {red: 10}}
                          - {criticality: [normal, low], bands: {red: 11}}
                          - {milestoneKind: approval, bands: {red: 5}}
                        """))
                .containsExactly("DRL602 policy.yaml:4:5: this selector can never win:"
                        + " the selectors on lines 2, 3 together fit all that it fits"
                        + " (put it before, or leave it out)");
    }

    @Test
    void aSelectorThatFitsNothingOfTheProgrammeIsDoubtful() throws IOException {
        assertThat(
                        problemsOfProgramme(
                                """
                        selectors:
                          - {terminal: alyatt, bands: {red: 10}}
                          - {terminalKind: sea-port, milestoneKind: approval, bands: {red: 10}}
                          - {milestoneKind: aproval, bands: {red: 5}}
                        """))
                .containsExactly(
                        "DRL603 policy.yaml:2:5: this selector fits nothing of programme network: {terminal: alyatt}"
                                + " (did you mean 'alyat'?)",
                        "DRL603 policy.yaml:3:5: this selector fits nothing of programme network:"
                                + " {terminalKind: sea-port, milestoneKind: approval}"
                                + " (no terminal or milestone has all of this together)",
                        "DRL603 policy.yaml:4:5: this selector fits nothing of programme network:"
                                + " {milestoneKind: aproval} (did you mean 'approval'?)");
    }

    @Test
    void aSelectorFitsByAttributesThatAnyReportBrought() throws IOException {
        Files.createDirectories(folder.resolve("status"));
        Files.writeString(
                folder.resolve("status/march.csv"),
                """
                report_date,terminal,milestone,percent,Lot
                2026-03-01,khorgos,permit,10,L-7
                2026-04-01,khorgos,permit,20,L-8
                """);
        Files.writeString(folder.resolve("mapping.yaml"), "files: [{match: march.csv, attributes: {lot: Lot}}]\n");
        assertThat(
                        problemsOfProgramme(
                                """
                        selectors:
                          - {attributes: {region: S*}, bands: {red: 10}}
                          - {attributes: {lot: L-7}, bands: {red: 10}}
                          - {attributes: {lot: L-9}, bands: {red: 10}}
                          - {attributes: {regoin: South}, bands: {red: 10}}
                          - {attributes: {region: South}, terminal: alyat, bands: {red: 10}}
                        """))
                .containsExactly(
                        "DRL603 policy.yaml:4:5: this selector fits nothing of programme network:"
                                + " {attributes: {lot: L-9}} (did you mean 'L-7'?)",
                        "DRL603 policy.yaml:5:5: this selector fits nothing of programme network:"
                                + " {attributes: {regoin: South}} (did you mean 'region'?)",
                        "DRL602 policy.yaml:6:5: this selector can never win:"
                                + " the selector on line 2 fits all that it fits (put it before, or leave it out)");
    }

    @Test
    void aSelectorCannotSetWhatIsReadForTheWholeProgramme() throws IOException {
        assertThat(
                        problemsOfProgramme(
                                """
                        default: {execution: {red: 0.8}}
                        selectors:
                          - {terminalKind: dry-port, execution: {red: 0.5}, bands: {red: 3}}
                        """))
                .containsExactly("DRL604 policy.yaml:3:42: 'execution.red' is read for the programme as a whole only"
                        + " (P01), which no selector fits (set it under default:)");
    }

    @Test
    void aThresholdOfAPackThatNoRuleReadsIsDoubtful() throws IOException {
        assertThat(
                        problemsOfPack(
                                """
                        default:
                          bands: {red: 30}
                          bonds: {red: 20}
                          weather: {wind: 8}
                        """))
                .containsExactly(
                        "DRL604 policy.yaml:3:11: no rule reads the threshold 'bonds.red' (did you mean 'bands.red'?)",
                        "DRL604 policy.yaml:4:13: no rule reads the threshold 'weather.wind'"
                                + " (leave it out, or read it with limit(\"weather.wind\"))");
    }

    @Test
    void aPolicyThatIsRefusedShowsItsFaults() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "default: {bands: {red: soon}}\nselector: []\n");
        RuleException refusal = Assertions.catchThrowableOfType(
                RuleException.class, () -> ComplianceEngine.of(RulePack.fromDirectory(folder)));

        assertThat(texts(PolicyLint.faults(refusal)))
                .containsExactlyInAnyOrder(
                        "DRL601 policy.yaml:1:19: 'soon' is not a number"
                                + " (a number, or never for a threshold that nothing reaches)",
                        "DRL601 policy.yaml:2:1: unknown key 'selector' (did you mean 'selectors'?)");
    }

    @Test
    void aPackThatChangesAStandardThresholdIsTold() throws IOException {
        assertThat(problemsOfPack("default:\n  bands: {amber: 50, red: 60}\n  hitRate: {amber: 0.95}\n"))
                .containsExactly(
                        "DRL605 policy.yaml:2:11: this changes the standard threshold 'bands.amber' from 1 to 50,"
                                + " for all that read it: C04, S01, S02, S04, S09, T01"
                                + " (give your rules a threshold of their own; or leave it, if all are to judge so: reports say it)",
                        "DRL605 policy.yaml:2:22: this changes the standard threshold 'bands.red' from 30 to 60,"
                                + " for all that read it: C04, G06, G07, S01, S02, S09 and 1 more"
                                + " (give your rules a threshold of their own; or leave it, if all are to judge so: reports say it)");
    }

    @Test
    void twoPacksThatSetOneThresholdAreTold() throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        Path second = Files.createDirectories(folder.resolve("second"));
        Files.writeString(first.resolve("policy.yaml"), "default: {fee: {days: 3, share: 0.1}}\n");
        Files.writeString(second.resolve("policy.yaml"), "default: {fee: {days: 4, share: 0.1}}\n");
        RuleCatalogue rules = RuleCatalogue.of(
                RulePack.fromDirectory(second)
                        .extend(RulePack.fromDirectory(first).extend(StandardCatalogue.RULES.policy())),
                List.of(RuleSources.standard()));

        assertThat(texts(new PolicyLint(rules).ofPacks(List.of(first, second))))
                .filteredOn(problem -> problem.startsWith("DRL606"))
                .containsExactly("DRL606 second/policy.yaml:1:17: 'fee.days' is 4 here and 3 in first/policy.yaml:1;"
                        + " this one holds (if they are different things, call one group otherwise: myFee)");
    }
}
