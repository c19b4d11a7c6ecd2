package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.slipway.inputs.internal.text.LineReader;
import dev.slipway.inputs.internal.text.LineReader.Line;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.model.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;

/** What becomes of an input that fails when a part of it is read, which no disk and no network does on request. */
class BrokenInputTest {

    /** Gives a text, and then fails. */
    private static InputStream failingAfter(String text) throws IOException {
        InputStream stream = mock(InputStream.class);
        when(stream.read(any(byte[].class), anyInt(), anyInt()))
                .then(giving(text))
                .thenThrow(new IOException("connection lost"));
        return stream;
    }

    private static Answer<Integer> giving(String text) {
        return call -> {
            byte[] bytes = text.getBytes(UTF_8);
            System.arraycopy(bytes, 0, call.getArgument(0), call.getArgument(1), bytes.length);
            return bytes.length;
        };
    }

    @Test
    void aFileThatFailsMidwayIsAProblemAndNoInput() throws IOException {
        InputStream bytes = failingAfter("report_date,terminal\n");
        ReadingLog findings = new ReadingLog(InputLimits.defaults());

        new Source("status.csv", () -> bytes)
                .read(
                        findings,
                        findings.problemsOf("status.csv"),
                        stream -> stream.transferTo(OutputStream.nullOutputStream()));

        assertThat(findings.problems())
                .extracting(Problem::toString)
                .containsExactly("status.csv: this file cannot be read: connection lost");
        assertThat(findings.inputs()).isEmpty();
        verify(bytes, atLeastOnce()).close();
    }

    @Test
    void theLinesBeforeTheFailureAreGivenAndThenTheFailure() throws IOException {
        try (LineReader reader = new LineReader(failingAfter("one\ntwo\nthr"), InputLimits.defaults())) {
            List<Line> lines = reader.lines().toList();

            assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3);
            assertThat(lines).extracting(Line::text).containsExactly("one", "two", "");
        }
    }

    @Test
    void programmesOnStandardInputAreReadUpToTheFailure() throws IOException {
        InputStream standardInput = failingAfter("{\"programme\": \"p\"}\n{\"programme\": ");
        InputOptions options = InputOptions.defaults().withStandardInput(standardInput);

        List<ProgrammeInput> read;
        try (Stream<ProgrammeInput> programmes =
                Inputs.at(Path.of("-"), options).programmes()) {
            read = programmes.toList();
        }

        assertThat(read).extracting(ProgrammeInput::isJudgeable).containsExactly(true, false);
        assertThat(read.get(1).problems())
                .extracting(Problem::message)
                .containsExactly("this file cannot be read: connection lost");
    }
}
