package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The answers that the tests of the job on a cluster hold it to are those of the command. {@code -Dgolden.refresh=true} writes
 * them again.
 */
class JobAgreementTest {

    private static final Path ALL =
            Launched.HOME.resolve(Path.of("rules-flink", "src", "test", "resources", "agreement"));

    @ParameterizedTest
    @ValueSource(strings = {"csv", "empty", "lenient", "ndjson", "odd-lines", "own-rules", "repeated-programmes"})
    void theCommandAnswersAsTheJobIsHeldTo(String example) throws IOException {
        Path folder = ALL.resolve(example);
        List<String> words = new ArrayList<>(List.of("check", "{folder}/all.ndjson"));
        words.addAll(Files.readAllLines(folder.resolve("options")));

        Run run = Run.of(words.stream()
                .map(word -> word.replace("{folder}", folder.toString()))
                .toArray());

        compare(folder, "out", withoutTheRulesOfToday(run.out()));
        compare(folder, "err", run.err());
        compare(folder, "exit", run.exit() + "\n");
    }

    /** The hash of the rules changes with every comment in them. */
    private static String withoutTheRulesOfToday(String report) {
        return report.replaceAll("(\"rulesSha256\":)\"\\w{64}\"", "$1\"…\"");
    }

    private static void compare(Path folder, String name, String said) throws IOException {
        Path file = folder.resolve(name);
        String kept = said.replace(folder.toString(), "{folder}");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(file, kept);
        }
        assertThat(kept).isEqualTo(Files.readString(file));
    }
}
