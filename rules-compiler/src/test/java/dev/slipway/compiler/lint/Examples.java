package dev.slipway.compiler.lint;

import dev.slipway.compiler.compile.PackCompiler;
import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wrong and right rules under {@code src/test/resources/lint}, which the documentation shows. */
final class Examples {

    static final Path FOLDER = Path.of("src/test/resources/lint");

    private static final Policy POLICY = Policy.empty()
            .extendedBy(Map.of(
                    "attributes",
                    Map.of("budget", "number", "contract", "text", "permit", "date"),
                    "default",
                    Map.of(
                            "bands", Map.of("amber", 1, "red", 30),
                            "stale", Map.of("grace", 5, "factor", 2),
                            "examples", Map.of("silence", 30))));

    private Examples() {}

    static List<Path> wrong() {
        return endingIn(".wrong.drl");
    }

    static List<Path> right() {
        return endingIn(".right.drl");
    }

    private static List<Path> endingIn(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleProblem> lint(List<Path> files) {
        List<RuleFile> sources = files.stream()
                .map(file -> new RuleFile(file.getFileName().toString(), read(file)))
                .toList();
        RulePack pack = RulePack.of(sources, new RuleFile("policy.yaml", ""), Map.of());
        boolean isStrict = sources.stream().allMatch(file -> file.name().startsWith("DRL7"));
        return new PackCompiler().lint(isStrict ? pack.strict() : pack, Optional.of(POLICY));
    }

    static String answer(List<RuleProblem> problems) {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    /** Where the answer to a wrong file stands. */
    static Path expected(Path wrong) {
        return FOLDER.resolve(wrong.getFileName().toString().replace(".wrong.drl", ".expected.txt"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether files that are made are to be written again rather than compared. */
    static boolean isRefreshing() {
        return Boolean.getBoolean("golden.refresh");
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
