package dev.slipway.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slipway rules impact}: rules and thresholds tried on the reports of the past. */
class ImpactCommandTest {

    @TempDir
    private Path here;

    private Folder net;

    @BeforeEach
    void programme() {
        net = Folder.red(here.resolve("net"))
                .with(
                        "status/2026.csv",
                        "report_date,terminal,milestone,forecast,author\n2026-01-10,quay,opening,2026-03-20,Port\n");
    }

    private Run impact(Object candidate, Object... more) {
        Object[] arguments = new Object[more.length + 4];
        System.arraycopy(new Object[] {"rules", "impact", candidate, net}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    @Test
    void anotherRuleIsRaisedFromTheDayOnWhichItWouldHaveFiredFirst() {
        Folder more = Folder.green(here.resolve("other")).withRule("mine/extra.drl", "X01", "amber");
        Run run = impact(more.file("mine"), "--to", "2026-03-31");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("net, each day from 2026-01-10 to 2026-03-31:\n")
                .containsPattern("raised +2026-01-10 +2026-03-31 +quay/opening +- +X01 amber");
    }

    @Test
    void otherThresholdsAreComparedFromAndToADay() {
        net.with("strict.yaml", "default:\n  bands: {red: 15}\n");
        Run run = impact(net.file("strict.yaml"), "--from", "2026-02-01", "--to", "2026-02-20");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("more severe +2026-02-01 +2026-02-20 +quay/opening +S02 amber +S02 red");
        assertThat(impact(net.file("strict.yaml"), "--to", "2026-02-20", "--format", "json")
                        .out())
                .startsWith("{\"schema\":\"slipway/impact/1\",\"programme\":\"net\",\"from\":\"2026-01-10\",");
    }

    @Test
    void aPortfolioIsComparedProgrammeByProgramme() {
        Folder.green(here.resolve("zoo"));
        Folder more = Folder.green(here.resolve("elsewhere/other")).withRule("mine/extra.drl", "X01", "amber");
        Run run = Run.of("rules", "impact", more.file("mine"), here, "--to", "2026-03-31");
        assertThat(run.outLines()).anyMatch(line -> line.startsWith("net, each day"));
        assertThat(run.outLines()).anyMatch(line -> line.startsWith("zoo, each day"));
    }

    @Test
    void rulesWithMistakesEndInFourAndUnreadableFilesInThree() {
        Folder bad = Folder.green(here.resolve("bad")).with("mine/bad.drl", "rule nothing\n");
        assertThat(impact(bad.file("mine")).exit()).isEqualTo(4);
        net.with("status/more.csv", "report_date,terminal,milestone\nyesterday,quay,opening\n");
        net.with("strict.yaml", "default:\n  bands: {red: 15}\n");
        assertThat(impact(net.file("strict.yaml")).exit()).isEqualTo(3);
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(impact(here.resolve("nowhere")).err())
                .contains("there is no ", "a folder of rules or a file of thresholds");
        net.with("strict.yaml", "default:\n  bands: {red: 15}\n");
        assertThat(impact(net.file("strict.yaml"), "--from", "2026-04-01", "--to", "2026-03-31")
                        .exit())
                .isEqualTo(2);
        assertThat(impact(net.file("strict.yaml"), "--format", "xml").exit()).isEqualTo(2);
        assertThat(Run.of("rules", "impact", net.file("strict.yaml"), "-").exit())
                .isEqualTo(2);
    }
}
