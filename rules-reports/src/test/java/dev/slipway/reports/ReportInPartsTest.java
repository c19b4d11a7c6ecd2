package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportInPartsTest {

    private static final ReportOptions PORTFOLIO = ReportOptions.plain().forPortfolio();
    private static final List<Assessment> ALL =
            List.of(SampleAssessment.rich(), SampleAssessment.waived(), SampleAssessment.named("third"));

    @ParameterizedTest
    @EnumSource(names = {"CSV", "NDJSON"})
    void allPartsOneAfterTheOtherAreTheReport(ReportFormat format) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (Report report = Report.open(format, whole, PORTFOLIO)) {
            for (Assessment assessment : ALL) {
                report.add(assessment);
            }
        }
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        try (Report first = Report.open(format, parts, PORTFOLIO)) {
            first.add(ALL.get(0));
        }
        try (Report second = Report.openNextPart(format, parts, PORTFOLIO)) {
            second.add(ALL.get(1));
            second.add(ALL.get(2));
        }
        Report.openNextPart(format, parts, PORTFOLIO).close();
        assertThat(parts.toString(UTF_8)).isEqualTo(whole.toString(UTF_8));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CSV", "NDJSON"})
    void aReportThatIsMoreThanItsLinesHasNoParts(ReportFormat format) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.openNextPart(format, new ByteArrayOutputStream(), PORTFOLIO));
    }

    @Test
    void talliesOfPartsAddUpToThatOfAll() {
        PortfolioTally all = PortfolioTally.none();
        for (Assessment assessment : ALL) {
            all = all.plus(assessment);
        }
        PortfolioTally first = PortfolioTally.none().plus(ALL.get(0));
        PortfolioTally rest = PortfolioTally.none().plus(ALL.get(1)).plus(ALL.get(2));
        PortfolioTally sum = PortfolioTally.of(first.numbers()).plus(rest);
        assertThat(sum.numbers()).isEqualTo(all.numbers());
        assertThat(sum.programmes()).isEqualTo(3);
        assertThat(sum.rag()).isEqualTo(all.rag());
    }

    /** The last line of the table. */
    @Test
    void theVerdictIsThatOfAReportOnAllOfIt() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        PortfolioTally tally = PortfolioTally.none();
        try (Report report = Report.open(ReportFormat.TABLE, table, new ReportOptions(false, 1000, true))) {
            for (Assessment assessment : ALL) {
                report.add(assessment);
                tally = tally.plus(assessment);
            }
        }
        assertThat(table.toString(UTF_8))
                .contains(tally.verdict(Language.ENGLISH))
                .contains(tally.states(Language.ENGLISH));
    }
}
