package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programmes and status that a program has at hand, and no file. */
class ContentTest {

    private static final String PROGRAMME =
            "{\"programme\": \"p\", \"terminals\": [{\"id\": \"harbour\", \"milestones\": [{\"id\": \"opening\"}]}]%s}";
    private static final String ROWS = "report_date,terminal,milestone,forecast\n2026-02-28,harbour,opening,2026-11\n";

    private static List<ProgrammeInput> read(String name, String content, StatusSource... status) {
        InputOptions options = InputOptions.defaults().withStatus(List.of(status));
        try (Stream<ProgrammeInput> programmes =
                Inputs.of(name, content.getBytes(UTF_8), options).programmes()) {
            return programmes.toList();
        }
    }

    @Test
    void aProgrammeAndItsStatusAreReadUnderTheirNames() {
        ProgrammeInput input = read(
                        "request.json", PROGRAMME.formatted(""), StatusSource.of("upload.csv", ROWS.getBytes(UTF_8)))
                .get(0);

        assertThat(input.problems()).isEmpty();
        assertThat(input.programme()).map(Programme::id).contains("p");
        assertThat(input.updates())
                .extracting(StatusUpdate::provenance)
                .containsExactly(new Provenance("upload.csv", 2));
        assertThat(input.inputs()).extracting(file -> file.path()).containsExactly("request.json", "upload.csv");
    }

    @Test
    void aPortfolioIsReadLineByLine() {
        String line = PROGRAMME.formatted(
                ", \"updates\": [{\"report_date\": \"2026-02-28\", \"terminal\": \"harbour\", \"milestone\": \"opening\", \"percent\": 5}]");

        List<ProgrammeInput> inputs = read("request.ndjson", line + "\n" + line.replace("\"p\"", "\"q\"") + "\n");

        assertThat(inputs)
                .extracting(input -> input.programme().orElseThrow().id())
                .containsExactly("p", "q");
        assertThat(inputs).allSatisfy(input -> assertThat(input.updates()).hasSize(1));
    }

    @Test
    void nothingBesideTheWorkingDirectoryIsReadWithIt() {
        ProgrammeInput input = read("programme.yaml", "programme: p\n").get(0);

        assertThat(input.inputs()).hasSize(1);
        assertThat(input.updates()).isEmpty();
    }

    @Test
    void aMistakeIsNamedWithItsPlace() {
        ProgrammeInput input =
                read("programme.yaml", "programme: p\nstrat: 2026\n").get(0);

        assertThat(input.problems())
                .extracting(Problem::toString)
                .first()
                .asString()
                .startsWith("programme.yaml:2");
    }

    @Test
    void aNameThatSaysNothingIsRefused() {
        assertThatThrownBy(() -> read("request", PROGRAMME.formatted("")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("by its name this is no programme");
    }
}
