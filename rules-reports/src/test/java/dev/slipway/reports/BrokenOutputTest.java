package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.stubbing.Answer;

/** What becomes of a report whose output fails when a part of it is written, which no disk does on request. */
class BrokenOutputTest {

    private static final ReportOptions PORTFOLIO = ReportOptions.plain().forPortfolio();
    private static final String FULL = "no space left";

    /** Fails each time, as a full disk does. */
    private static final Answer<Void> FAILING = call -> {
        throw new IOException(FULL);
    };

    private final OutputStream disk = mock(OutputStream.class);

    @ParameterizedTest
    @EnumSource
    void aReportWhoseOutputFailsMidwaySaysSoAndClosesIt(ReportFormat format) throws IOException {
        doNothing().doAnswer(FAILING).when(disk).write(any(byte[].class), anyInt(), anyInt());

        assertThatIOException().isThrownBy(() -> writeTo(disk, format)).withMessage(FULL);
        verify(disk, atLeastOnce()).close();
    }

    @ParameterizedTest
    @EnumSource
    void aReportWhoseOutputFailsWhenItIsClosedSaysSo(ReportFormat format) throws IOException {
        doAnswer(FAILING).when(disk).close();

        assertThatIOException().isThrownBy(() -> writeTo(disk, format)).withMessage(FULL);
    }

    private static void writeTo(OutputStream out, ReportFormat format) throws IOException {
        try (Report report = Report.open(format, out, PORTFOLIO)) {
            for (int i = 0; i < 200; i++) {
                report.add(SampleAssessment.named("programme-" + i));
            }
        }
    }
}
