package dev.slipway.flink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.base.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentRulesTest {

    private static final String RULE =
            """
            package office
            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.*
            rule "X07 open"
                @id("X07") @title("Open") @on("open milestone") @message("{milestone} is open")
            when
                $m : MilestoneStatus( !completed, limit("office.most") > 0 )
            then
                insertLogical( amber($m) );
            end
            """;
    private static final Map<String, String> FILES =
            Map.of("office.drl", RULE, "policy.yaml", "default: {office: {most: 1}}\n");

    private final Bench bench = new Bench(ComplianceEngine.standard(), Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() {
        SentRules rules = SentRules.compiled(FILES);

        assertThat(SentRules.read(rules.toJson().getBytes(UTF_8))).isEqualTo(rules);
        assertThat(ids(rules.engine())).contains("X07", "S01");
    }

    @Test
    void whatAnotherSlipwayCompiledIsCompiledAgain() {
        SentRules rules = SentRules.compiled(FILES);

        assertThat(ids(new SentRules(FILES, "another", rules.compiled()).engine()))
                .contains("X07");
        assertThat(ids(new SentRules(FILES, rules.platform(), "AAAA").engine())).contains("X07");
        assertThat(ids(new SentRules(FILES, "", "").engine())).contains("X07");
    }

    @Test
    void whatWasCompiledOfOtherTextsDoesNotJudge() {
        SentRules rules = SentRules.compiled(FILES);
        Map<String, String> others =
                Map.of("office.drl", RULE.replace("X07", "X08"), "policy.yaml", FILES.get("policy.yaml"));

        assertThat(ids(new SentRules(others, rules.platform(), rules.compiled()).engine()))
                .contains("X08")
                .doesNotContain("X07");
    }

    @Test
    void withoutFilesTheStandardRulesJudgeAlone() {
        assertThat(ids(SentRules.read("{}".getBytes(UTF_8)).engine())).isEqualTo(ids(ComplianceEngine.standard()));
    }

    @Test
    void rulesThatReachTheMachineAreRefused() {
        String reaching = RULE.replace("insertLogical", "System.exit(1); insertLogical");

        assertThat(problems(new SentRules(Map.of("office.drl", reaching), "", "").toJson()))
                .anyMatch(problem -> problem.contains("strict"));
    }

    @Test
    void rulesThatCannotBeUsedAreRefusedWithTheirPlace() {
        String wrong = RULE.replace("completed", "complted");

        assertThat(problems(new SentRules(Map.of("office.drl", wrong), "", "").toJson()))
                .anyMatch(problem -> problem.startsWith("office.drl:7:"));
        assertThat(problems("{\"rules\": {}}"))
                .containsExactly(
                        "slipway-control: 'rules' is no member of rules; they" + " have files, platform and compiled");
        assertThat(problems("[]")).containsExactly("slipway-control: the content of rules is an object");
    }

    @Test
    void aPolicyHasToMakeSenseUnderTheRulesInForce() {
        Held rules = held(SentRules.compiled(FILES).toJson());
        Held policy = held("{\"default\": {\"office\": {\"most\": 2}}}");

        assertThat(bench.problems(Control.POLICY, policy, Optional.of(rules))).isEmpty();
        assertThat(bench.problems(Control.POLICY, policy, Optional.empty())).isNotEmpty();
    }

    @Test
    void theMessageIsOneThatTheStreamTakes() throws IOException {
        FILES.forEach(this::write);

        Said said = said("--at", "2026-04-01T00:00:00+05:00", folder.toString());

        assertThat(said.err()).isEmpty();
        Arrived arrived =
                Envelope.control("slipway-control-0", 0, 0, null, said.out().getBytes(UTF_8));
        assertThat(arrived.fault()).isEmpty();
        assertThat(ids(SentRules.read(arrived.content()).engine())).contains("X07");
        assertThat(arrived.held(0).at())
                .isEqualTo(java.time.Instant.parse("2026-03-31T19:00:00Z").toEpochMilli());
    }

    @Test
    void noMessageIsWrittenOfRulesThatCannotBeUsed() {
        write("office.drl", RULE.replace("completed", "complted"));

        Said said = said(folder.toString());

        assertThat(said.exit()).isEqualTo(4);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("office.drl:7:");
        assertThat(said("--at", "tomorrow", folder.toString()).exit()).isEqualTo(2);
    }

    private record Said(int exit, String out, String err) {}

    private static Said said(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = RulesMessageCommand.run(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
        return new Said(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Held held(String content) {
        return new Held(0, 0, 0, "", 0, content.getBytes(UTF_8), "");
    }

    private List<String> problems(String content) {
        return bench.problems(Control.RULES, held(content), Optional.empty()).stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> ids(ComplianceEngine engine) {
        return engine.rules().stream().map(RuleInfo::id).toList();
    }
}
