package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How reports are spread over status files changes the places of the evidence, and nothing else. */
class FileOrderTest {

    @TempDir
    private Path here;

    @ParameterizedTest
    @CsvSource({"east-west, 2026-03-31", "illustrative, 2026-12-31", "illustrative, 2026-09-30"})
    void alertsAreTheSameWhenEveryRowHasAFileOfItsOwnInReverseOrder(String example, String asOf) throws IOException {
        Path source = Run.EXAMPLES.resolve(example);
        Path copy = here.resolve(example);
        Files.createDirectories(copy.resolve("status"));
        Files.copy(source.resolve("programme.yaml"), copy.resolve("programme.yaml"));
        writeRowByRow(source.resolve("status"), copy.resolve("status"));
        assertThat(alerts(copy, asOf)).hasSizeGreaterThan(3).isEqualTo(alerts(source, asOf));
    }

    private static void writeRowByRow(Path from, Path to) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path file : files(from)) {
            List<String> lines = Files.readAllLines(file);
            lines.subList(1, lines.size()).forEach(row -> rows.add(lines.get(0) + "\n" + row + "\n"));
        }
        for (int i = 0; i < rows.size(); i++) {
            Files.writeString(to.resolve("%05d.csv".formatted(rows.size() - i)), rows.get(i));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Every alert with all that is reported of it except its evidence. */
    private static List<String> alerts(Path programme, String asOf) {
        return Run.of("check", programme, "--as-of", asOf, "--format", "csv").outLines().stream()
                .map(line -> line.replaceAll(",[^,]*(,\\w+,[^,]*,[^,]*)$", "$1"))
                .toList();
    }
}
