package dev.slipway.inputs.internal.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meaning of headers, in six languages. */
class HeaderVocabularyTest {

    private final HeaderVocabulary vocabulary = HeaderVocabulary.any();

    @Test
    void headersOfOfficesMeanWhatTheirWordsSay() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        headers().forEach((field, headers) -> headers.stream()
                .filter(header -> !said(header).equals(field))
                .forEach(header -> wrong.put(header, said(header) + ", not " + field)));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Revision 1, 1", "Rev. 12, 12", "2nd revision, 2", "Revised date, 0"})
    void aRevisionHasItsNumber(String header, int number) {
        assertThat(vocabulary.sense(header).orElseThrow().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"Total, true", "Subtotal north, true", "ИТОГО, true", "合计, true", "Summe, true", "Opening, false"})
    void aSumIsKnown(String text, boolean isTotal) {
        assertThat(vocabulary.isTotal(text)).isEqualTo(isTotal);
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL, true",
        "Grand total, true",
        "Итого, true",
        "合计, true",
        "Total length, false",
        "Overall completion, false"
    })
    void whatIsASumAndNothingElseIsNoMilestoneWhateverItSays(String text, boolean isTotal) {
        assertThat(vocabulary.isTotalAlone(text)).isEqualTo(isTotal);
    }

    @ParameterizedTest
    @CsvSource({"Abgeschlossen von", "Terminé par", "Completado por", "Выполнил", "完成人"})
    void whoDidSomethingIsNoDate(String header) {
        assertThat(vocabulary.sense(header)).isEmpty();
    }

    /** In Spanish {@code actual} is what is so now; in English what has happened. */
    @Test
    void theLanguageOfATableSettlesWhatAWordMeans() {
        assertThat(HeaderVocabulary.of(List.of("Hito", "Fecha planificada", "Actual"))
                        .sense("Fecha actual"))
                .hasValueSatisfying(sense -> assertThat(sense.field()).isEqualTo(HeaderField.FORECAST));
        assertThat(HeaderVocabulary.of(List.of("Milestone", "Planned", "Actual"))
                        .sense("Actual"))
                .hasValueSatisfying(sense -> assertThat(sense.field()).isEqualTo(HeaderField.ACTUAL));
    }

    private String said(String header) {
        return vocabulary.sense(header).map(sense -> sense.field().name()).orElse("none");
    }

    private static Map<String, List<String>> headers() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeaderVocabularyTest.class.getResourceAsStream("headers.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(':')), line -> Arrays.stream(
                                    line.substring(line.indexOf(':') + 1).split("\\|"))
                            .map(String::strip)
                            .toList()));
        }
    }
}
