package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamingTest {

    private static final ReportOptions PORTFOLIO = ReportOptions.plain().forPortfolio();

    /** Counts what is written and keeps none of it. */
    private static final class Counting extends OutputStream {
        private long written;
        private boolean closed;

        @Override
        public void write(int single) {
            written++;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A full disk. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int single) throws IOException {
            throw new IOException("no space left");
        }
    }

    /** A workbook is one sheet after the other, and a page begins with its verdict: both wait on disk. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "HTML"})
    void eachOfAThousandAssessmentsIsWrittenWhenItIsAdded(ReportFormat format) throws IOException {
        Counting out = new Counting();
        try (Report report = Report.open(format, out, PORTFOLIO)) {
            for (int i = 0; i < 1_000; i++) {
                long before = out.written;
                report.add(SampleAssessment.named("programme-" + i));
                assertThat(out.written).isGreaterThan(before);
            }
        }
        assertThat(out.closed).isTrue();
    }

    @Test
    void nothingOfAPageIsWrittenBeforeItsVerdictIsKnown() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Report report = Report.open(ReportFormat.HTML, out, PORTFOLIO)) {
            report.add(alerting("first"));
            report.add(alerting("second"));
            assertThat(out.size()).isZero();
        }
        assertThat(out.toString(UTF_8)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void assessmentIsInTheOutputToItsLastLineOnceAdded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Report report = Report.open(ReportFormat.NDJSON, out, PORTFOLIO)) {
            report.add(alerting("first"));
            assertThat(out.toString(UTF_8)).startsWith("{\"schema\"").endsWith("}\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void secondAssessmentIsRefusedInAReportOnOneProgramme(ReportFormat format) throws IOException {
        try (Report report = Report.open(format, new ByteArrayOutputStream(), ReportOptions.plain())) {
            report.add(alerting("first"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> report.add(alerting("second")))
                    .withMessageContaining("second");
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingTwiceWritesTheEndOnce(ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = Report.open(format, out, PORTFOLIO);
        report.close();
        String once = out.toString(UTF_8);
        report.close();
        assertThat(out.toString(UTF_8)).isEqualTo(once);
    }

    @Test
    void halfASurrogatePairDoesNotCostTheReport() throws IOException {
        Assessment halved = SampleAssessment.with("any", "a\uD800b", Rag.GREEN);
        assertThat(Written.as(ReportFormat.NDJSON, PORTFOLIO, halved)).contains("a?b");
    }

    @ParameterizedTest
    @EnumSource
    void failureToWriteIsAnIoException(ReportFormat format) {
        assertThatIOException()
                .isThrownBy(() -> {
                    try (Report report = Report.open(format, new Full(), PORTFOLIO)) {
                        report.add(alerting("any"));
                    }
                })
                .withMessage("no space left");
    }

    private static Assessment alerting(String programme) {
        return SampleAssessment.with(
                programme,
                "terminal",
                Rag.RED,
                SampleAlert.of("S01", Severity.RED, "t/launch").build());
    }
}
