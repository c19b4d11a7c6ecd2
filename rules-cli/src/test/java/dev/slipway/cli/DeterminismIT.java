package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input gives the same JSON, byte for byte, in whole processes that differ in all but the input. */
class DeterminismIT {

    private static final List<List<String>> SURROUNDINGS = List.of(
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab-ca-islamic"),
            List.of("-Duser.language=th", "-Duser.country=TH"),
            // Every object with the same identity hash: no order may rest on it.
            List.of(
                    "-XX:+UnlockExperimentalVMOptions",
                    "-XX:hashCode=2",
                    "-XX:ActiveProcessorCount=1",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Dline.separator=\r\n"));

    @ParameterizedTest
    @CsvSource({"east-west, 2026-03-31", "illustrative, 2026-12-31"})
    void jsonIsTheSameWhateverSurroundsIt(String example, String asOf) {
        String usual = json(List.of(), example, asOf);
        assertThat(usual)
                .startsWith("{\n  \"schema\": \"slipway/assessment/1\"")
                .endsWith("}\n");
        for (List<String> surroundings : SURROUNDINGS) {
            assertThat(json(surroundings, example, asOf))
                    .as(surroundings.toString())
                    .isEqualTo(usual);
        }
    }

    private static String json(List<String> options, String example, String asOf) {
        Object[] arguments = {"check", "examples/" + example, "--as-of", asOf, "--format", "json"};
        Launched run = Launched.jar(Launched.HOME, options, arguments);
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
