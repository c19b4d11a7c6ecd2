package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.slipway.model.Assessment;
import dev.slipway.model.Rag;
import dev.slipway.model.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamingTest {

    private static final ReportOptions PORTFOLIO = ReportOptions.plain().forPortfolio();

    /** Counts what is written and keeps none of it. */
    private static final class Counting extends Writer {
        private long written;
        private boolean closed;

        @Override
        public void write(char[] text, int offset, int length) {
            written += length;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A full disk. */
    private static final class Full extends Writer {
        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @EnumSource
    void eachOfTenThousandAssessmentsIsWrittenWhenItIsAdded(ReportFormat format) throws IOException {
        Counting out = new Counting();
        try (Report report = Report.open(format, out, PORTFOLIO)) {
            for (int i = 0; i < 10_000; i++) {
                long before = out.written;
                report.add(alerting("programme-" + i));
                assertThat(out.written).isGreaterThan(before);
            }
        }
        assertThat(out.closed).isTrue();
    }

    @Test
    void assessmentStandsInTheWriterToItsLastLineOnceAdded() throws IOException {
        StringWriter out = new StringWriter();
        try (Report report = Report.open(ReportFormat.NDJSON, out, PORTFOLIO)) {
            report.add(alerting("first"));
            assertThat(out.toString()).startsWith("{\"schema\"").endsWith("}\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void secondAssessmentIsRefusedInAReportOnOneProgramme(ReportFormat format) throws IOException {
        try (Report report = Report.open(format, new StringWriter(), ReportOptions.plain())) {
            report.add(alerting("first"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> report.add(alerting("second")))
                    .withMessageContaining("second");
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingTwiceWritesTheEndOnce(ReportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        Report report = Report.open(format, out, PORTFOLIO);
        report.close();
        String once = out.toString();
        report.close();
        assertThat(out).hasToString(once);
    }

    @ParameterizedTest
    @EnumSource
    void failureToWriteIsAnIoException(ReportFormat format) {
        assertThatIOException()
                .isThrownBy(() -> Report.open(format, new Full(), PORTFOLIO).add(alerting("any")))
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
