package dev.slipway.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.StandardOutput;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong nanoseconds = new AtomicLong();
    private OptionalDouble share = OptionalDouble.empty();

    @Test
    void shortRunIsSilent() {
        ProgressLine progress = progress(true);
        programmes(progress, 500, 999);
        progress.erase();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void terminalShowsOneLineThatIsErased() {
        share = OptionalDouble.of(0.25);
        ProgressLine progress = progress(true);
        programmes(progress, 2_000, 1_000);
        assertThat(err).hasToString("slipway: 2,000 programmes, 2,000 a second, 25%, about 3 s left");
        progress.erase();
        progress.erase();
        assertThat(err.toString()).endsWith(" left\r\u001b[K");
    }

    @Test
    void elsewhereALineIsAddedEachTenSeconds() {
        share = OptionalDouble.of(0.01);
        ProgressLine progress = progress(false);
        programmes(progress, 1, 9_999);
        programmes(progress, 1, 1);
        programmes(progress, 1, 9_999);
        progress.erase();
        assertThat(err).hasToString("slipway: 2 programmes, 0 a second, 1%, about 17 min left\n");
    }

    @Test
    void whereTheSizeIsNotKnownNothingIsForecast() {
        ProgressLine progress = progress(true);
        programmes(progress, 10, 2_000);
        assertThat(err).hasToString("slipway: 10 programmes, 5 a second");
    }

    private ProgressLine progress(boolean live) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new StandardOutput(OutputStream.nullOutputStream(), false),
                new PrintWriter(err),
                false,
                live,
                () -> LocalDate.EPOCH);
        return new ProgressLine(console, () -> share, nanoseconds::get);
    }

    /** So many programmes, the last of them after so many milliseconds. */
    private void programmes(ProgressLine progress, int number, long milliseconds) {
        for (int done = 1; done < number; done++) {
            progress.count();
        }
        nanoseconds.addAndGet(milliseconds * 1_000_000);
        progress.count();
    }
}
