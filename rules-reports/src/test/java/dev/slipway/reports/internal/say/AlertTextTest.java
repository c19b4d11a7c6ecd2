package dev.slipway.reports.internal.say;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertDetails;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Entry;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.words.Language;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.SampleAssessment;
import dev.slipway.reports.Written;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An entry of two red alerts: a waiver of the one leaves the other at its head. */
class AlertTextTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private final Assessment judged = SampleAssessment.with(
            "network", "Network", Rag.RED, alert("S01", "overdue", 262), alert("T01", "moved right", 90));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | also: S01 overdue (+262 d, waived until 2026-12-31)",
                "ru | также: S01 overdue (+262 дн., допущено до 31.12.2026)",
                "zh | 另有：S01 overdue (+262天, 豁免至2026年12月31日)"
            })
    void whatElseWasFoundSaysThatItIsWaived(String language, String also) {
        Assessment waived = waived();

        assertThat(new AlertText(waived, ReportWords.in(Language.named(language).orElseThrow()))
                        .also(waived.headlines().get(0)))
                .isEqualTo(also);
    }

    @Test
    void whatIsNotWaivedSaysNothingOfIt() {
        assertThat(new AlertText(judged.waive(List.of()), ReportWords.in(Language.ENGLISH))
                        .also(judged.waive(List.of()).headlines().get(0)))
                .isEqualTo("also: T01 moved right (+90 d)");
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "MARKDOWN", "HTML"})
    void eachReportForPeopleSaysIt(ReportFormat format) throws IOException {
        assertThat(Written.as(format, ReportOptions.plain(), waived()).replaceAll("\\s+", " "))
                .contains("S01 overdue (+262 d, waived until 2026-12-31)");
    }

    private Assessment waived() {
        Provenance provenance = new Provenance("waivers.yaml", 1);
        return judged.waive(List.of(new Waiver("S01", "t/launch", "NC KTZ", "known to the bank", UNTIL, provenance)));
    }

    private static Alert alert(String rule, String title, int days) {
        return new Alert(
                rule,
                Severity.RED,
                "t/launch",
                "",
                title,
                "NC KTZ",
                Optional.of(DayRange.exactly(days)),
                AlertDetails.of("It is late.", Map.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                rule + "-fingerprint",
                Entry.of("slip", "", "the-entry"));
    }
}
