package dev.slipway.rules;

import static dev.slipway.rules.RuleFolder.alwaysAmber;
import static dev.slipway.rules.RuleFolder.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.model.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to an author whose rules cannot be used: what is wrong, where, and what to do. */
class WrongPackTest {

    /** In {@link RuleFolder#rules} the first rule is on this line, its {@code when} five lines below. */
    private static final int FIRST_RULE = 8;

    private static final int FIRST_CONDITION = 14;

    /** Lines from one rule to the next. */
    private static final int RULE_LENGTH = 11;

    @TempDir
    private Path directory;

    private RuleFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new RuleFolder(directory);
    }

    private List<Problem> problems() {
        RuleException refused = catchThrowableOfType(RuleException.class, folder::engine);
        assertThat(refused).as("the pack is refused").isNotNull();
        assertThat(refused)
                .hasMessage(String.join(
                        System.lineSeparator(),
                        refused.problems().stream().map(Problem::toString).toList()));
        return refused.problems();
    }

    private Problem problem() {
        assertThat(problems()).hasSize(1);
        return problems().get(0);
    }

    private String file(String name) {
        return directory.resolve(name).toString().replace('\\', '/');
    }

    @Test
    void anUnknownThresholdIsReportedWithLineColumnAndSuggestion() {
        folder.rules(rule("X01", "$m : MilestoneStatus( limit(\"bands.rad\") > 1 )", "insertLogical( amber($m) );"));

        assertThat(problem())
                .isEqualTo(new Problem(
                        file("rules.drl"),
                        FIRST_CONDITION,
                        34,
                        "policy.yaml has no threshold 'bands.rad'",
                        "did you mean 'bands.red'?"));
    }

    @Test
    void aThresholdInACommentIsNobodysBusiness() {
        folder.rules("// limit(\"no.such\")", "/* limit(\"none.either\") */", alwaysAmber("X01"));

        assertThat(folder.only().rules()).hasSize(1);
    }

    @Test
    void everyUnknownThresholdIsReportedAtOnce() {
        folder.rules(
                rule("X01", "$m : MilestoneStatus( limit(\"a.b\") > 1 )", "insertLogical( amber($m) );"),
                rule("X02", "$m : MilestoneStatus( limit(\"c.d\") > 1 )", "insertLogical( amber($m) );"));

        assertThat(problems())
                .extracting(Problem::line)
                .containsExactly(FIRST_CONDITION, FIRST_CONDITION + RULE_LENGTH);
    }

    @Test
    void missingMetadataIsReportedWithAnExample() {
        folder.rules(
                """
                rule "bare"
                when
                    $m : MilestoneStatus()
                then
                    insertLogical( amber($m) );
                end
                """);

        assertThat(problems()).extracting(Problem::file).containsOnly(file("rules.drl"));
        assertThat(problems()).extracting(Problem::line).containsOnly(FIRST_RULE);
        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly(
                        "rule 'bare' has no @id",
                        "rule 'bare' has no @title",
                        "rule 'bare' has no @message",
                        "rule 'bare' has no @on");
        assertThat(problems().get(0).hint()).isEqualTo("add @id(\"X01\")");
    }

    @Test
    void aFaultIsReportedAtItsOwnRuleWhereNamesBeginAlike() {
        folder.rules(
                alwaysAmber("X01").replace("\"rule X01\"", "\"late again\""),
                alwaysAmber("X02").replace("\"rule X02\"", "\"late\"").replace("@on(\"open milestone\")", ""));

        assertThat(problem().message()).isEqualTo("rule 'late' has no @on");
        assertThat(problem().line()).isEqualTo(FIRST_RULE + RULE_LENGTH);
    }

    @Test
    void aFaultIsReportedInItsOwnFileWherePackagesShareAName() {
        String named = alwaysAmber("X01").replace("\"rule X01\"", "\"late\"");
        folder.drl("a.drl", RuleFolder.IMPORTS + named)
                .drl("b.drl", RuleFolder.IMPORTS.replace("office", "other") + named.replace("@id(\"X01\")", ""));

        assertThat(problem().toString())
                .isEqualTo(file("b.drl") + ":" + FIRST_RULE + ":1: rule 'late' has no @id (add @id(\"X01\"))");
    }

    @Test
    void anUnknownPopulationIsReportedWithASuggestion() {
        folder.rules(alwaysAmber("X01").replace("open milestone", "open milestones"));

        assertThat(problem())
                .isEqualTo(new Problem(
                        file("rules.drl"),
                        FIRST_RULE + 3,
                        9,
                        "rule 'rule X01' is @on(\"open milestones\"), which is nothing that rules judge",
                        "did you mean 'open milestone'?"));
    }

    @Test
    void anUnknownInputIsReportedWithASuggestion() {
        folder.rules(alwaysAmber("X01").replace("@on(", "@needs(\"deadline, forcast\")\n    @on("));

        assertThat(problem())
                .isEqualTo(new Problem(
                        file("rules.drl"),
                        FIRST_RULE + 3,
                        23,
                        "rule 'rule X01' @needs \"forcast\", which is no input of what is @on(\"open milestone\")",
                        "did you mean 'forecast'?"));
    }

    @Test
    void anIdGivenTwiceIsReportedAtTheSecondRule() {
        folder.drl("a.drl", RuleFolder.IMPORTS + alwaysAmber("X01"))
                .drl(
                        "b.drl",
                        RuleFolder.IMPORTS.replace("office", "other")
                                + alwaysAmber("X01").replace("\"rule X01\"", "\"another\""));

        assertThat(problem().file()).isEqualTo(file("b.drl"));
        assertThat(problem().line()).isEqualTo(FIRST_RULE);
        assertThat(problem().message()).isEqualTo("rules 'rule X01' and 'another' have the same @id X01");
    }

    @Test
    void aRuleNamedAsOneOfAnotherPackIsRefused(@TempDir Path other) {
        String named = alwaysAmber("X01").replace("\"rule X01\"", "\"same name\"");
        folder.rules(named);
        RuleFolder second = new RuleFolder(other).rules(named.replace("X01", "X02"));

        RuleException refused =
                catchThrowableOfType(RuleException.class, () -> ComplianceEngine.only(folder.pack(), second.pack()));

        assertThat(refused)
                .hasMessage("package office: the rules with @id X01 and X02 are both named 'same name'"
                        + " (give one of them another name, or its file another package)");
    }

    @Test
    void anErrorOfSyntaxIsReportedAtItsLine() {
        folder.rules(alwaysAmber("X01"), alwaysAmber("X02").replace("then", "than"));

        assertThat(problems().get(0).file()).isEqualTo(file("rules.drl"));
        assertThat(problems().get(0).line()).isBetween(FIRST_RULE + RULE_LENGTH, FIRST_RULE + 2 * RULE_LENGTH);
    }

    @Test
    void anUnknownPropertyIsReportedAtItsRule() {
        folder.rules(
                alwaysAmber("X01"),
                rule("X02", "$m : MilestoneStatus( forcast.known )", "insertLogical( amber($m) );"));

        assertThat(problems().get(0).file()).isEqualTo(file("rules.drl"));
        assertThat(problems().get(0).line()).isBetween(FIRST_RULE + RULE_LENGTH, FIRST_RULE + 2 * RULE_LENGTH);
        assertThat(problems().get(0).message()).contains("forcast");
    }

    @Test
    void anErrorInAConsequenceIsReportedAtItsRule() {
        folder.rules(alwaysAmber("X01"), rule("X02", "$m : MilestoneStatus()", "insertLogical( ambre($m) );"));

        assertThat(problems().get(0).file()).isEqualTo(file("rules.drl"));
        assertThat(problems().get(0).message()).contains("ambre");
        assertThat(problems().get(0).line()).isBetween(FIRST_RULE + RULE_LENGTH, FIRST_RULE + 2 * RULE_LENGTH);
    }

    @Test
    void aNameBoundToAPartOfAnotherIsRefused() {
        String chained = "$m : MilestoneStatus( has(\"forecast\", \"deadline\"), "
                + "$slip : forecast.daysAfter(deadline), $latest : $slip.max )";
        folder.rules(
                rule("X01", "$m : MilestoneStatus( $latest : milestone.name )", "insertLogical( amber($m) );"),
                rule("X02", chained, "Object either = true ? $slip : $m; insertLogical( amber($m) );"));

        assertThat(problem())
                .isEqualTo(new Problem(
                        file("rules.drl"),
                        FIRST_CONDITION + RULE_LENGTH,
                        5 + chained.indexOf("$latest"),
                        "$latest is bound to a part of another name, which gives it no value",
                        "repeat what that name stands for"));
    }

    @Test
    void aFindingInsertedPlainlyIsRefused() {
        folder.rules(rule("X01", "$m : MilestoneStatus()", "insert( amber($m) );"));

        assertThat(problem())
                .isEqualTo(new Problem(
                        file("rules.drl"),
                        FIRST_CONDITION + 2,
                        5,
                        "a finding inserted with insert would stand after the reason for it is gone",
                        "write insertLogical"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update($m);",
                "modify($m) {}",
                "delete($m);",
                "drools.delete($m);",
                "retract($m);",
                "drools.halt();"
            })
    void codeThatWouldSilenceOtherRulesIsRefused(String code) {
        folder.rules(rule("X01", "$m : MilestoneStatus()", code));

        assertThat(problems()).extracting(Problem::file).containsOnly(file("rules.drl"));
        assertThat(problems())
                .extracting(Problem::line, Problem::column)
                .containsExactly(tuple(FIRST_CONDITION + 2, 5));
    }

    @Test
    void methodsOfOtherThingsMayBeNamedAlike() {
        folder.rules(rule(
                "X01",
                "$m : MilestoneStatus()",
                "new StringBuilder(\"ab\").delete(0, 1); insertLogical( amber($m) ); // delete($m)"));

        assertThat(folder.only().rules()).hasSize(1);
    }

    @Test
    void aGlobalIsRefused() {
        folder.rules("global java.util.List list", alwaysAmber("X01"));

        assertThat(problem().toString())
                .isEqualTo(file("rules.drl") + ":8:1: nothing fills a global"
                        + " (take what the rule needs from a fact, or a number from policy.yaml with limit)");
    }

    @Test
    void anImportThatFindsNothingIsReportedAtItsPlaceAndWithoutGeneratedCode() {
        folder.drl("rules.drl", RuleFolder.IMPORTS + "import dev.slipway.model.NoSuch\n" + alwaysAmber("X01"));

        assertThat(problem().file()).isEqualTo(file("rules.drl"));
        assertThat(problem().line()).isEqualTo(FIRST_RULE);
        assertThat(problem().column()).isEqualTo(8);
        assertThat(problem().message()).contains("dev.slipway.model.NoSuch").doesNotContain("public class");
    }

    @Test
    void aDateInQuotesIsReportedAndNotLeftToFailLater() {
        folder.rules(
                rule("X01", "AsOf( date > \"2026-01-01\" ) $m : MilestoneStatus()", "insertLogical( amber($m) );"));

        assertThat(problem().file()).isEqualTo(file("rules.drl"));
        assertThat(problem().message()).contains("2026-01-01");
    }

    @Test
    void whatStopsDroolsItselfIsReportedAsAFaultOfTheRules() {
        folder.drl(
                "rules.drl",
                RuleFolder.IMPORTS.replace("package office", "package office\nunit Harbour") + alwaysAmber("X01"));

        assertThat(problem().file()).isEqualTo(file("rules.drl"));
        assertThat(problem().message()).contains("Harbour");
    }

    @Test
    void aForgottenSemicolonIsReportedInOneSentence() {
        folder.rules(rule("X01", "$m : MilestoneStatus()", "insertLogical( amber($m) )"));

        assertThat(problem().file()).isEqualTo(file("rules.drl"));
        assertThat(problem().line()).isBetween(FIRST_RULE, FIRST_RULE + RULE_LENGTH);
        assertThat(problem().message()).doesNotContain("com.github.javaparser");
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThat(problem())
                .isEqualTo(new Problem(
                        directory.toString(), 0, 0, "there are no rules in this folder", "put .drl files into it"));
    }

    @Test
    void aMissingFolderIsRefused() {
        folder = new RuleFolder(directory.resolve("nowhere"));

        assertThat(problem().file()).isEqualTo(file("nowhere"));
        assertThat(problem().message()).isEqualTo("this folder of rules cannot be read");
        assertThat(problem().hint()).isEqualTo("name a folder that holds .drl files");
    }

    @Test
    void aPolicyThatIsNoYamlIsReportedAtItsLine() {
        folder.rules(alwaysAmber("X01")).policy("default:\n  bands: {amber: 1\n");

        assertThat(problem().file()).isEqualTo(file("policy.yaml"));
        assertThat(problem().line()).isPositive();
        assertThat(problem().message()).startsWith("this is no YAML");
    }

    @Test
    void aPolicyThatIsNoMappingIsRefused() {
        folder.rules(alwaysAmber("X01")).policy("- bands\n");

        assertThat(problem().toString())
                .isEqualTo(file("policy.yaml") + ":1: a policy is a mapping (begin it with default:)");
    }

    @Test
    void everyFaultOfAPolicyIsReported() {
        folder.rules(alwaysAmber("X01"))
                .policy("defalt: {bands: {red: 3}}\nselectors: [{bands: {red: soon, green: 1}}]\n");

        assertThat(problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        file("policy.yaml") + ":1:1: unknown key 'defalt' (did you mean 'default'?)",
                        file("policy.yaml")
                                + ":2:22: 'soon' is not a number"
                                + " (a number, or never for a threshold that nothing reaches)",
                        file("policy.yaml")
                                + ":2:33: unknown threshold 'bands.green'"
                                + " (did you mean 'bands.red'?)");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(directory.resolve("rules.drl"), new byte[] {(byte) 0xE9, (byte) 0x20});

        assertThat(problem().file()).isEqualTo(file("rules.drl"));
        assertThat(problem().message()).contains("UTF-8");
    }
}
