package dev.slipway.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final Path EAST_WEST = Run.EXAMPLES.resolve("east-west");

    @TempDir
    private Path here;

    @Test
    void alertIsExplainedFromItsRuleToItsEvidence() {
        Run run = Run.of("explain", "S01:alyat/establishment", EAST_WEST);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .startsWith(
                        "RED  S01 Overdue  alyat/establishment",
                        "Establishment was due 2025 and is 90 days late; no completion reported by 2026-03-31.")
                .contains(
                        "as of            2026-03-31",
                        "days             90",
                        "who must act     NC KTZ JSC",
                        "why it matters   A promise whose day has passed is broken until somebody reports it kept.",
                        "source of rule   Microsoft Project, task status 'Late'; bands of the OMB IT Dashboard",
                        "  late           90",
                        "  ../examples/east-west/programme.yaml:51"
                                + "  deadline 2025 [The Diplomatic Insight; rail-news.kz 19909]");
    }

    /** The texts of files stay as they are written. */
    @Test
    void anExplanationIsInOneLanguage() {
        Run russian = Run.of("explain", "S01:alyat/establishment", EAST_WEST, "--lang", "ru");
        Run chinese = Run.of("explain", "S01:alyat/establishment", EAST_WEST, "--lang", "zh");

        assertThat(russian.outLines()).first().asString().startsWith("КРАСНЫЙ  S01 ");
        assertThat(russian.outLines())
                .contains(
                        "по состоянию на  31.03.2026",
                        "дней             90",
                        "  asOf           31.03.2026",
                        "Основания");
        assertThat(russian.out())
                .doesNotContain("2026-03-31")
                .doesNotContain("why it")
                .doesNotContain("evidence");
        assertThat(chinese.outLines()).contains("截至             2026年3月31日", "使规则成立的数值", "依据");
        assertThat(chinese.out()).doesNotContain("2026-03-31").doesNotContain("source of rule");
    }

    @Test
    void aFolderInThePlaceOfTheAlertIsToldAndNothingIsSearchedForIt() {
        String told = "slipway: '" + EAST_WEST + "' is a folder and no %s; the path comes last: slipway %s " + EAST_WEST
                + "\n";
        Run run = Run.of("explain", EAST_WEST);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(told.formatted("alert", "explain ALERT"));
        assertThat(Run.of("rules", "why-not", "S01", EAST_WEST).err())
                .isEqualTo(told.formatted("subject", "rules why-not RULE SUBJECT"));
        assertThat(Run.of("rules", "why-not", EAST_WEST, "alyat/establishment").err())
                .isEqualTo(told.formatted("rule", "rules why-not RULE SUBJECT"));
        assertThat(Run.of("rules", "explain-policy", EAST_WEST).err())
                .isEqualTo(told.formatted("subject", "rules explain-policy SUBJECT"));
        assertThat(Run.of("explain", EAST_WEST.resolve("programme.yaml")).err()).contains("is a file and no alert");
        assertThat(Run.of("explain", "src").err())
                .as("a folder without programmes may be called as something in one is")
                .doesNotContain("is a folder");
    }

    @Test
    void ruleIsUnderstoodInSmallLetters() {
        assertThat(Run.of("explain", "s01:alyat/establishment", EAST_WEST).out())
                .isEqualTo(
                        Run.of("explain", "S01:alyat/establishment", EAST_WEST).out());
    }

    @Test
    void fingerprintNamesTheAlertToo() {
        String byName = Run.of("explain", "C06:xian-kazakhstan", EAST_WEST).out();
        String fingerprint = byName.replaceAll("(?s).*fingerprint +(\\w+).*", "$1");
        assertThat(byName).contains("about            TEU/year nominal");
        assertThat(Run.of("explain", fingerprint, EAST_WEST).out()).isEqualTo(byName);
    }

    @Test
    void allAlertsOfARuleOnASubjectAreExplained() {
        Run run = Run.of("explain", "C05:twice", programmeWithTwoMeasures(), "--as-of", "2026-03-31");
        assertThat(run.outLines()).filteredOn(line -> line.startsWith("about")).hasSize(2);
    }

    @Test
    void ruleThatCouldNotJudgeSaysWhatItMissed() {
        Run run = Run.of("explain", "S02:belarus/opening", EAST_WEST);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("east-west: S02 on belarus/opening not evaluated: no forecast reported\n");
    }

    @Test
    void ruleThatIsSilentSaysWhatItJudges() {
        Run run = Run.of("explain", "S01:belarus/opening", EAST_WEST);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo("east-west: S01 Overdue found nothing against belarus/opening as of 2026-03-31;"
                        + " it judges: open milestone\n");
    }

    @Test
    void unknownRuleIsReportedWithTheKnownOnes() {
        Run run = Run.of("explain", "Z99:belarus/opening", EAST_WEST);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("there is no rule 'Z99'; known: C01, C02,");
    }

    @Test
    void unknownSubjectIsReportedWithASuggestion() {
        Run run = Run.of("explain", "S01:belarus/openin", EAST_WEST);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("east-west has no 'belarus/openin'; did you mean 'belarus/opening'?\n");
    }

    @Test
    void ruleWithoutASubjectAsksForOne() {
        Run run = Run.of("explain", "S01", EAST_WEST);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("S01 is a rule; name its subject too, as S01:");
    }

    @Test
    void unknownFingerprintSaysWhereFingerprintsAreShown() {
        Run run = Run.of("explain", "0123456789abcdef", EAST_WEST);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("no alert of east-west has the fingerprint '0123456789abcdef' as of 2026-03-31;"
                        + " `slipway check --format json` shows them\n");
    }

    @Test
    void alertIsFoundInAPortfolioWhoseOtherProgrammesDoNotKnowIt() {
        Run run = Run.of("explain", "S01:alyat/establishment", Run.EXAMPLES);
        assertThat(run.exit()).isZero();
        assertThat(run.outLines().get(0)).isEqualTo("RED  S01 Overdue  alyat/establishment");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void badInputIsReportedAndEndsInThree() {
        Run run = Run.of("explain", "S01:quay/opening", Folder.bad(here));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("unknown key 'dedline'");
    }

    @Test
    void alertMustBeNamed() {
        Run run = Run.of("explain");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("slipway: Missing required parameter: 'ALERT'\nTry 'slipway explain --help'.\n");
    }

    private Folder programmeWithTwoMeasures() {
        return new Folder(here)
                .with(
                        "programme.yaml",
                        """
                        programme: net
                        terminals:
                          - id: twice
                            capacity:
                              - {measure: TEU/year, target: 1000, slots: 10, dwell: 5}
                              - {measure: trains/year, target: 1000, slots: 10, dwell: 5}
                        """)
                .with(
                        "status/a.csv",
                        """
                        report_date,terminal,measure,basis,value
                        2026-01-01,twice,TEU/year,nominal,9000
                        2026-01-01,twice,trains/year,nominal,9000
                        """);
    }
}
