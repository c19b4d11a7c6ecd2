package dev.slipway.cli.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What judges: {@code --policy}, {@code --rules} and {@code --only-rules}, and the rules of a folder. */
class PolicyAndRulesTest {

    private static final String MILDER = "default:\n  bands: {red: 31}\n  execution: {amber: 0, red: 0}\n";

    @TempDir
    private Path here;

    private Folder net;

    @BeforeEach
    void programme() {
        net = Folder.red(here.resolve("net"));
    }

    @Test
    void policyChangesTheJudgement() {
        net.with("milder.yaml", MILDER);
        assertThat(Run.of("check", net).exit()).isEqualTo(1);
        assertThat(Run.of("check", net, "--policy", net.file("milder.yaml")).exit())
                .isZero();
    }

    @Test
    void neverIsReachedByNoShareThatIsTooSmallEither() {
        net.with("policy.yaml", "default:\n  execution: {milestones: 1}\n");
        String usual = Run.of("check", net, "--format", "csv").out();
        net.with("policy.yaml", "default:\n  execution: {milestones: 1, red: never}\n  hitRate: {amber: never}\n");

        String never = Run.of("check", net, "--format", "csv").out();

        assertThat(usual).contains(",P01,red,", ",programme,P02");
        assertThat(never).contains(",P01,amber,").doesNotContain("P02");
    }

    @Test
    void folderHasItsOwnPolicy() {
        net.with("policy.yaml", MILDER);
        assertThat(Run.of("check", net).exit()).isZero();
    }

    @Test
    void policyOfTheOptionReplacesTheFoldersOwn() {
        net.with("policy.yaml", MILDER).with("usual.yaml", "default:\n  bands: {red: 30}\n");
        assertThat(Run.of("check", net, "--policy", net.file("usual.yaml")).exit())
                .isEqualTo(1);
    }

    @Test
    void everyReportNamesTheRulesThatAreNotSlipways() {
        net.withRule("rules/own.drl", "X01", "amber")
                .withRule("rules/replacing.drl", "S01", "amber")
                .trusted();
        for (String format : List.of("table", "markdown", "html")) {
            assertThat(Run.of("check", net, "--format", format).out().replaceAll("\\s+", " "))
                    .contains("own rules judged too: X01; own rules in the place of standard ones: S01");
        }
        assertThat(Run.of("check", net, "--format", "json").out())
                .contains("\"origin\": \"own\"", "\"origin\": \"replacing\"");
    }

    @Test
    void unknownThresholdIsBadInputWithItsPlaceAndASuggestion() {
        net.with("policy.yaml", "default:\n  bands: {rde: 31}\n");
        Run run = Run.of("check", net);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().get(0))
                .endsWith("net/policy.yaml:2:11: unknown threshold 'bands.rde' (did you mean 'bands.red'?)");
    }

    @Test
    void policyThatDoesNotExistIsBadInput() {
        Run run = Run.of("check", net, "--policy", "nowhere.yaml");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("nowhere.yaml: there is no such file or folder\n");
    }

    @Test
    void ruleOfAnAuthorIsAdded() {
        net.withRule("mine/extra.drl", "X01", "amber");
        Run run = Run.of("check", net, "--rules", net.file("mine"));
        assertThat(run.out()).contains("opening is known to X01.").contains("S01  +30 d  Overdue");
    }

    @Test
    void ruleWithAKnownIdTakesItsPlace() {
        net.withRule("mine/s01.drl", "S01", "amber");
        Run run = Run.of("check", net, "--rules", net.file("mine"));
        assertThat(run.out())
                .contains("  amber   S01  ", "opening is known to S01.")
                .doesNotContain("Overdue");
    }

    @Test
    void severalFoldersOfRulesAreAdded() {
        net.withRule("one/x01.drl", "X01", "amber").withRule("two/x02.drl", "X02", "info");
        Run run = Run.of("check", net, "--rules", net.file("one"), "--rules", net.file("two"));
        assertThat(run.out()).contains("known to X01").contains("known to X02");
    }

    @Test
    void onlyRulesLeavesTheStandardOnesOut() {
        net.withRule("mine/extra.drl", "X01", "amber");
        Run run = Run.of("check", net, "--rules", net.file("mine"), "--only-rules");
        assertThat(run.out()).contains("known to X01").doesNotContain("S01");
        assertThat(run.exit()).isZero();
    }

    @Test
    void onlyRulesWithoutRulesIsWrongUsage() {
        Run run = Run.of("check", net, "--only-rules");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("slipway: --only-rules leaves no rules; name a folder of rules with --rules DIR\n");
    }

    @Test
    void folderHasItsOwnRules() {
        net.withRule("rules/extra.drl", "X01", "info").trusted();
        assertThat(Run.of("check", net).out()).contains("known to X01");
    }

    @Test
    void rulesOfOneProgrammeDoNotJudgeAnother() {
        net.withRule("rules/extra.drl", "X01", "info").trusted();
        Folder.red(here.resolve("other"));
        assertThat(Run.of("check", here, "--format", "csv").outLines())
                .filteredOn(line -> line.contains("X01"))
                .singleElement()
                .asString()
                .startsWith("net,");
    }

    @Test
    void wrongRuleIsReportedAtTheAuthorsOwnLine() {
        net.withRule("mine/extra.drl", "X01", "amber");
        net.with("mine/extra.drl", net.text("mine/extra.drl").replace("@id(\"X01\")", ""));
        Run run = Run.of("check", net, "--rules", net.file("mine"));
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "mine/extra.drl:6:1  error DRL301  rule 'X01 of the author' has no @id\n", "add @id(\"X01\")");
    }

    @Test
    void wrongRulesOfTheUserAreReportedOnceForAPortfolio() {
        Folder.red(here.resolve("other"));
        net.withRule("../broken/x.drl", "X01", "amber");
        net.with("../broken/x.drl", net.text("../broken/x.drl").replace("@id(\"X01\")", ""));
        Run run = Run.of("check", here, "--rules", here.resolve("broken"));
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).filteredOn(line -> line.contains("x.drl")).hasSize(1);
    }

    @Test
    void wrongRulesOfOneProgrammeDoNotStopTheOthers() {
        net.with("rules/broken.drl", "rule").trusted();
        Folder.red(here.resolve("other"));
        Run run = Run.of("check", here, "--format", "ndjson");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.outLines()).singleElement().asString().contains("\"programme\":\"other\"");
        assertThat(run.err()).contains("net/rules/broken.drl").contains(" in its rules; not judged.");
    }

    @Test
    void ruleThatKeepsFiringIsNamedAndTheOthersAreJudged() {
        net.withRule("rules/seed.drl", "R01", "info").withRule("rules/grow.drl", "R02", "info");
        net.with(
                "rules/seed.drl",
                net.text("rules/seed.drl").replace("insertLogical( info($milestone) )", "insert( 1 )"));
        net.with(
                "rules/grow.drl",
                net.text("rules/grow.drl")
                        .replace("$milestone : MilestoneStatus( kind == \"opening\" )", "$number : Integer()")
                        .replace("insertLogical( info($milestone) )", "insert( $number + 1 )"));
        net.trusted();
        Folder.red(here.resolve("other"));
        Run run = Run.of("check", here, "--format", "ndjson");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("net: rule 'R02 of the author' keeps firing");
        assertThat(run.outLines()).singleElement().asString().contains("\"programme\":\"other\"");
    }

    @Test
    void folderWithoutRulesIsReported() {
        net.with("mine/readme.txt", "none yet");
        Run run = Run.of("check", net, "--rules", net.file("mine"));
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err())
                .contains("mine  error DRL001  there are no rules in this folder", "put .drl files into it");
    }
}
