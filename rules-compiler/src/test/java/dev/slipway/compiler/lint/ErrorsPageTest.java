package dev.slipway.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ProblemCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of errors is made of the codes and their examples; {@code -Dgolden.refresh=true} makes it again. */
class ErrorsPageTest {

    private static final Path PAGE = Path.of("../docs/rules/errors.md");

    private static final String HEAD =
            """
            # What can be wrong with rules

            `slipway rules lint` tells all of it at once, each problem at its own line and column. This page is made of the
            codes and of the examples that the tests run: `mvn -pl rules-compiler -am test -Dtest='ErrorsPageTest,ExamplesTest'
            -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.refresh=true` writes it again.

            An error makes lint fail, and no engine is made of a pack that has one; *lint only* are those with which an
            engine judges all the same. A warning is told, and stops nothing.

            """;

    @Test
    void thePageTellsOfEveryCodeWithItsExamples() {
        String page = HEAD
                + contents()
                + Arrays.stream(ProblemCode.values())
                        .map(ErrorsPageTest::section)
                        .collect(Collectors.joining());
        if (Examples.isRefreshing()) {
            Examples.write(PAGE, page);
        }
        assertThat(Examples.read(PAGE)).isEqualTo(page);
    }

    private static String contents() {
        return "| code | | |\n| --- | --- | --- |\n"
                + Arrays.stream(ProblemCode.values())
                        .map(code -> "| [%s](#%s) | %s | %s |\n"
                                .formatted(code.code(), anchor(code), code.title(), weight(code)))
                        .collect(Collectors.joining());
    }

    private static String weight(ProblemCode code) {
        String severity = code.severity().name().toLowerCase(Locale.ROOT);
        return severity.equals("error") && !code.isRefused() ? "error, lint only" : severity;
    }

    private static String anchor(ProblemCode code) {
        return code.code().toLowerCase(Locale.ROOT);
    }

    private static String section(ProblemCode code) {
        StringBuilder section = new StringBuilder("\n## " + code.code() + "\n\n");
        section.append("**")
                .append(code.title())
                .append(".** ")
                .append(code.explanation())
                .append('\n');
        List<Path> wrong = of(code, Examples.wrong());
        wrong.stream().findFirst().ifPresent(file -> section.append(block("Wrong:", "drl", Examples.read(file)))
                .append(block("The answer:", "text", Examples.read(Examples.expected(file)))));
        Optional<Path> right = of(code, Examples.right()).stream().findFirst();
        right.ifPresent(file -> section.append(block("Right:", "drl", Examples.read(file))));
        if (wrong.size() > 1) {
            String others = wrong.stream()
                    .skip(1)
                    .map(file -> Examples.read(Examples.expected(file)))
                    .collect(Collectors.joining());
            section.append(block("Also:", "text", others));
        }
        return section.toString();
    }

    private static List<Path> of(ProblemCode code, List<Path> files) {
        return files.stream()
                .filter(file -> file.getFileName().toString().startsWith(code.code()))
                .toList();
    }

    private static String block(String title, String language, String text) {
        return "\n" + title + "\n\n```" + language + "\n" + text.stripTrailing() + "\n```\n";
    }
}
