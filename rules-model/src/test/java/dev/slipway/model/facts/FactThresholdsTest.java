package dev.slipway.model.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactThresholdsTest {

    private static final Pattern READING =
            Pattern.compile("\\.?\\b(?:limit|number|series|stated|applyAsDouble)\\(\"(\\w+\\.\\w+)\"\\)");

    @Test
    void everyThresholdThatTheFactsReadIsListed() throws IOException {
        Set<String> listed = FactThresholds.words().stream()
                .flatMap(word -> FactThresholds.readBy(word).stream())
                .collect(Collectors.toSet());

        assertThat(listed).isEqualTo(keysNamedInTheSources());
    }

    @Test
    void everyWordIsOneThatARuleCanSay() {
        Stream<String> members = Stream.of(
                        MilestoneStatus.class,
                        CapacityStatus.class,
                        Contradiction.class,
                        ProgrammeStatus.class,
                        ReportingStatus.class,
                        ScheduleStatus.class)
                .flatMap(fact -> Arrays.stream(fact.getMethods()))
                .map(method -> property(method.getName()));
        Stream<String> inputs = Arrays.stream(SubjectKind.values()).flatMap(population -> population.inputs().stream());

        assertThat(Stream.concat(members, inputs).collect(Collectors.toSet())).containsAll(FactThresholds.words());
    }

    @Test
    void otherWordsReadNothing() {
        assertThat(FactThresholds.readBy("deadline")).isEmpty();
        assertThat(FactThresholds.readBy("wasRedOnDeadline")).containsExactly("bands.red");
    }

    private static String property(String method) {
        return method.startsWith("is") ? method.substring(2, 3).toLowerCase(Locale.ROOT) + method.substring(3) : method;
    }

    private static Set<String> keysNamedInTheSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return sources.stream()
                    .flatMap(file -> READING.matcher(text(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
