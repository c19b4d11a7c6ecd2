package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.RulePack;
import dev.slipway.inputs.cases.CaseFile;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.workbench.mutation.internal.CasePortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRuleTest {

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("my-rules");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private List<String> written(NewRule rule) throws IOException {
        return rule.writeTo(folder()).stream()
                .map(written -> written.toString().replace(temp + "/", ""))
                .toList();
    }

    @Test
    void everyRuleToStartFromDoesWhatItsCasesSay() throws IOException {
        for (SubjectKind population : SubjectKind.values()) {
            NewRule.of(id(population)).on(population).inFamily("all").writeTo(folder());
        }

        RulePack pack = RulePack.fromDirectory(folder());
        ComplianceEngine engine = ComplianceEngine.only(pack);
        CaseFile cases = CaseFile.read(folder().resolve("all.test.yaml"), engine.policy());

        assertThat(engine.rules()).extracting(RuleInfo::population).containsOnly(SubjectKind.values());
        assertThat(cases.problems()).isEmpty();
        for (SubjectKind population : SubjectKind.values()) {
            String id = id(population);
            List<RuleCase> own = cases.cases().stream()
                    .filter(one -> one.rules().contains(id))
                    .toList();
            assertThat(own).as(id).anyMatch(one -> one.expected().isEmpty());
            assertThat(own).as(id).anyMatch(one -> !one.expected().isEmpty());
            own.forEach(one -> check(one, id, engine));
        }
        RuleCatalogue rules =
                RuleCatalogue.of(engine.policy(), List.of(RuleSources.standard(), RuleSources.in(folder())));
        assertThat(new PolicyLint(rules).ofPacks(List.of(folder()))).isEmpty();
    }

    private static String id(SubjectKind population) {
        return "X-" + population.name();
    }

    private static void check(RuleCase one, String id, ComplianceEngine engine) {
        ComplianceEngine judge = engine.with(one.policy());
        List<Alert> alerts = Stream.concat(
                        judge.assess(one.programme(), one.updates(), one.asOf()).alerts().stream(),
                        new CasePortfolio().judged(judge, one).stream().flatMap(judged -> judged.alerts().stream()))
                .filter(alert -> alert.rule().equals(id))
                .toList();
        assertThat(alerts).as(id + ": " + one.name()).hasSameSizeAs(one.expected());
        Stream.iterate(0, i -> i < alerts.size(), i -> i + 1).forEach(i -> {
            assertThat(one.expected().get(i).names(alerts.get(i))).isTrue();
            assertThat(one.expected().get(i).differences(alerts.get(i)))
                    .as(id + ": " + one.name())
                    .isEmpty();
            assertThat(alerts.get(i).message()).doesNotContain("{", "}");
        });
    }

    @Test
    void aNewRuleHasFilesOfItsOwn() throws IOException {
        assertThat(written(NewRule.of("X01").titled("Approval without progress").inFamily("approvals")))
                .containsExactly(
                        "wrote my-rules/approvals.drl",
                        "wrote my-rules/approvals.test.yaml",
                        "wrote my-rules/policy.yaml");

        assertThat(read(folder().resolve("approvals.drl")))
                .isEqualTo(
                        """
                        package rules.approvals

                        import dev.slipway.model.facts.MilestoneStatus
                        import static dev.slipway.engine.Finding.amber

                        rule "X01 approval without progress"
                            @id("X01")
                            @title("Approval without progress")
                            @on("open milestone")
                            @needs("deadline")
                            @message("{milestone} is due {deadline}, in {left:days}.")
                            @rationale("Say here why this matters.")
                            @source("Say here where this comes from.")
                        when
                            $subject : MilestoneStatus(
                                open,
                                has("deadline"),
                                $left : deadline.daysLeftOn(today),
                                $left <= limit("x01.days") )
                        then
                            insertLogical( amber($subject) );
                        end
                        """);
        assertThat(read(folder().resolve("approvals.test.yaml")))
                .startsWith(
                        """
                        rule: X01
                        given: {as-of: 2026-03-31}
                        cases:
                          - name: on the last day that counts
                            milestone: {deadline: T+14d}
                            expect: amber
                        """);
        assertThat(read(folder().resolve("policy.yaml"))).isEqualTo("default:\n  x01: {days: 14}\n");
    }

    @Test
    void whatIsThereIsKept() throws IOException {
        NewRule.of("X01").inFamily("own").writeTo(folder());
        String drl = read(folder().resolve("own.drl"));
        String cases = read(folder().resolve("own.test.yaml"));

        assertThat(written(NewRule.of("X02").on(SubjectKind.TERMINAL).inFamily("own")))
                .containsExactly(
                        "added to my-rules/own.drl",
                        "added to my-rules/own.test.yaml",
                        "added to my-rules/policy.yaml");

        assertThat(read(folder().resolve("own.drl")))
                .startsWith(
                        """
                        package rules.own

                        import dev.slipway.model.facts.MilestoneStatus
                        import static dev.slipway.engine.Finding.amber
                        import dev.slipway.model.facts.TerminalStatus

                        rule "X01 new rule x01"
                        """)
                .contains(drl.substring(drl.indexOf("rule \"X01")));
        assertThat(read(folder().resolve("own.test.yaml")))
                .startsWith(cases)
                .contains("\n  - rule: X02\n    name: X02 nobody signed\n");
        assertThat(read(folder().resolve("policy.yaml")))
                .isEqualTo("default:\n  x02: {forecasts: 1}\n  x01: {days: 14}\n");
    }

    @Test
    void anIdThatIsTakenIsRefusedAndNothingWritten() throws IOException {
        NewRule.of("X01").inFamily("own").writeTo(folder());

        assertThatThrownBy(() -> NewRule.of("X01").inFamily("other").writeTo(folder()))
                .isInstanceOf(RuleException.class)
                .hasMessage(folder() + "/own.drl:6: there is a rule with the id X01 already (choose another)");
        assertThat(folder().resolve("other.drl")).doesNotExist();
    }

    @Test
    void aPolicyOnOneLineIsRefusedAndNothingWritten() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("policy.yaml"), "# ours\ndefault: {bands: {red: 3}}\n");

        assertThatThrownBy(() -> NewRule.of("X01").writeTo(folder()))
                .hasMessage(folder() + "/policy.yaml:2: no threshold can be added here"
                        + " (write default: and below it x01: {days: 14})");
        assertThat(folder().resolve("x01.drl")).doesNotExist();
    }

    @Test
    void namesThatAreNoNamesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewRule.of("../X01"))
                .withMessage("the id '../X01' is not made of letters, digits, '.', '_' and '-'");
        assertThatIllegalArgumentException().isThrownBy(() -> NewRule.of("X01").inFamily("a/b"));
        assertThatIllegalArgumentException().isThrownBy(() -> NewRule.of("X01").titled("a \"b\""));
    }
}
