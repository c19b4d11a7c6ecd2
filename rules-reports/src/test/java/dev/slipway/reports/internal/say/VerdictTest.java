package dev.slipway.reports.internal.say;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.SampleAlert;
import dev.slipway.reports.SampleAssessment;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Words WORDS = ReportWords.in(Language.ENGLISH);

    @Test
    void saysAlertsWhereTheyAreAndWhatWasNotPossible() {
        assertThat(Verdict.on(SampleAssessment.rich(), WORDS).text())
                .isEqualTo("RED: 3 red, 2 amber, 1 info in 4 of 7 terminals; 1 waived; 6 judgements not possible.");
    }

    @Test
    void nothingToJudgeIsNeverGreen() {
        assertThat(Verdict.on(SampleAssessment.nothingToJudge(), WORDS))
                .isEqualTo(new Verdict(
                        Rag.GREY,
                        "NOTHING TO JUDGE: no rule found anything it could examine in 1 terminal;"
                                + " 2 judgements not possible."));
    }

    @Test
    void greenSaysSo() {
        assertThat(Verdict.on(assessment(Rag.GREEN), WORDS).text()).isEqualTo("GREEN: no alerts in 1 terminal.");
    }

    @Test
    void greenNamesTerminalsThatWereNotJudged() {
        assertThat(Verdict.on(assessment(Rag.GREY), WORDS).text())
                .isEqualTo("GREEN: no alerts in 1 terminal; 1 terminal not judged.");
    }

    @Test
    void waivedAlertAloneLeavesGreen() {
        Alert waived = alert(Severity.RED, "t/m")
                .waived("board", "agreed", SampleAssessment.AS_OF)
                .build();
        assertThat(Verdict.on(assessment(Rag.GREEN, waived), WORDS).text())
                .isEqualTo("GREEN: no alerts in 1 terminal; 1 waived.");
    }

    @Test
    void alertOnTheProgrammeAloneIsInNoTerminal() {
        assertThat(Verdict.on(assessment(Rag.GREEN, alert(Severity.AMBER, "p").build()), WORDS)
                        .text())
                .isEqualTo("AMBER: 0 red, 1 amber, 0 info in the programme as a whole.");
    }

    @Test
    void portfolioIsAsSevereAsItsMostSevereProgramme() {
        Totals totals = Totals.none()
                .plus(assessment(Rag.GREEN))
                .plus(assessment(Rag.AMBER, alert(Severity.AMBER, "t/m").build()))
                .plus(SampleAssessment.nothingToJudge());
        assertThat(Verdict.on(totals, WORDS).text())
                .isEqualTo("AMBER: 0 red, 1 amber, 0 info in 1 of 3 programmes; 2 judgements not possible.");
        assertThat(Verdict.tally(totals, WORDS)).isEqualTo("3 programmes: 0 red, 1 amber, 1 green, 1 grey.");
    }

    @Test
    void greenPortfolioNamesProgrammesWithNothingToJudge() {
        Totals totals = Totals.none().plus(assessment(Rag.GREEN)).plus(SampleAssessment.nothingToJudge());
        assertThat(Verdict.on(totals, WORDS).text())
                .isEqualTo("GREEN: no alerts in 2 programmes; 1 programme with nothing to judge;"
                        + " 2 judgements not possible.");
    }

    @Test
    void portfolioOfNothingIsNotGreen() {
        assertThat(Verdict.on(Totals.none(), WORDS).text()).isEqualTo("NOTHING TO JUDGE: no programme was assessed.");
        assertThat(Verdict.on(Totals.none().plus(SampleAssessment.nothingToJudge()), WORDS)
                        .rag())
                .isEqualTo(Rag.GREY);
    }

    private static SampleAlert alert(Severity severity, String subject) {
        return SampleAlert.of("S01", severity, subject);
    }

    private static Assessment assessment(Rag rag, Alert... alerts) {
        return SampleAssessment.with("p", "t", rag, alerts);
    }
}
