package dev.slipway.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What somebody may try in a strict pack, and that each of it is refused at its place, with what to do instead. */
class StrictEscapesTest {

    private static final Path TABLE = Path.of("src/test/resources/strict/escapes.txt");
    private static final String HEAD =
            """
            package escapes

            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.amber

            """;
    private static final int LINES_OF_HEAD = 5;
    private static final int LINES_OF_RULE = 12;

    private static List<Escape> escapes = List.of();
    private static List<RuleProblem> problems = List.of();

    /**
     * One of the table.
     *
     * @param isCondition whether it stands in the condition
     * @param told a part of what its author is told
     */
    private record Escape(boolean isCondition, String code, String told) {

        static Escape of(String line) {
            String[] parts = line.split(" => ");
            return new Escape(parts[0].startsWith("when "), parts[0].substring(5), parts[1]);
        }

        String rule(int number) {
            return """
                    rule "escape %1$d"
                        @id("E%1$03d")
                        @title("Escape %1$d")
                        @on("open milestone")
                        @message("{milestone}")
                    when
                        $m : MilestoneStatus( open, kind == "%1$d"%2$s )
                    then
                        %3$s
                        insertLogical( amber($m) );
                    end

                    """
                    .formatted(number, isCondition ? ", " + code : "", isCondition ? "" : code);
        }
    }

    @BeforeAll
    static void lintThemAll() throws IOException {
        escapes = Files.readAllLines(TABLE).stream()
                .filter(line -> line.contains(" => "))
                .map(Escape::of)
                .toList();
        StringBuilder text = new StringBuilder(HEAD);
        IntStream.range(0, escapes.size())
                .forEach(i -> text.append(escapes.get(i).rule(i)));
        RulePack pack = RulePack.of(Map.of("escapes.drl", text.toString())).strict();
        problems = new PackCompiler().lint(pack, Optional.of(Policy.empty()));
    }

    @TestFactory
    Stream<DynamicTest> eachIsRefusedAtItsPlaceWithARemedy() {
        return IntStream.range(0, escapes.size())
                .mapToObj(i -> DynamicTest.dynamicTest(escapes.get(i).code(), () -> check(i, escapes.get(i))));
    }

    private static void check(int number, Escape escape) {
        int first = LINES_OF_HEAD + number * LINES_OF_RULE + 1;
        assertThat(problems.stream()
                        // Loops are told a second time, at their own place.
                        .filter(problem -> !problem.code().equals(ProblemCode.FLOW.code()))
                        .filter(problem -> problem.problem().line() >= first
                                && problem.problem().line() < first + LINES_OF_RULE))
                .as("problems of %s", escape.code())
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.STRICT_USE.code());
                    assertThat(problem.problem().file()).isEqualTo("escapes.drl");
                    assertThat(problem.problem().message()).startsWith("a strict rule may not ");
                    assertThat(problem.problem().hint()).isNotBlank();
                })
                .anySatisfy(problem -> assertThat(problem.problem().message()).contains(escape.told()));
    }

    @Test
    void thereAreMoreThanAHundred() {
        assertThat(escapes).hasSizeGreaterThan(160);
    }
}
