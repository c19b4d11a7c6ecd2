package dev.slipway.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleProblem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What lint says of each wrong example, word for word, and that it has nothing to say of the right ones. */
class ExamplesTest {

    /** Codes of what is not written in DRL. */
    private static final Set<ProblemCode> OTHER_FILES = Set.of(
            ProblemCode.UNREADABLE,
            ProblemCode.UNREAD_FILE,
            ProblemCode.NO_COMPILER,
            ProblemCode.UNTRUSTED,
            ProblemCode.TRANSLATION,
            ProblemCode.POLICY,
            ProblemCode.SELECTOR_NEVER_WINS,
            ProblemCode.SELECTOR_FITS_NOTHING,
            ProblemCode.UNREAD_THRESHOLD,
            ProblemCode.CHANGED_THRESHOLD,
            ProblemCode.DISPUTED_THRESHOLD);

    /** Letters of a code. */
    private static final int CODE = "DRL101".length();

    @TestFactory
    Stream<DynamicTest> aWrongExampleIsAnswered() {
        return Examples.wrong().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    /** It has the fault it is named after, and no other. */
    private static void check(Path file) {
        List<RuleProblem> problems = Examples.lint(List.of(file));
        String name = file.getFileName().toString();
        if (name.startsWith("DRL")) {
            assertThat(problems).extracting(RuleProblem::code).isNotEmpty().containsOnly(name.substring(0, CODE));
        }
        String answer = Examples.answer(problems);
        if (Examples.isRefreshing()) {
            Examples.write(Examples.expected(file), answer);
        }
        assertThat(answer).isEqualTo(Examples.read(Examples.expected(file)));
    }

    @Test
    void nothingIsSaidOfTheRightExamples() {
        assertThat(Examples.lint(Examples.right())).isEmpty();
        assertThat(Examples.lint(Examples.right().stream()
                        .filter(file -> file.getFileName().toString().startsWith("DRL7"))
                        .toList()))
                .isEmpty();
    }

    @Test
    void thereAreExamplesOfEveryCode() {
        for (List<Path> files : List.of(Examples.wrong(), Examples.right())) {
            assertThat(Arrays.stream(ProblemCode.values()).filter(code -> !OTHER_FILES.contains(code)))
                    .allSatisfy(code -> assertThat(files)
                            .extracting(file -> file.getFileName().toString())
                            .anyMatch(name -> name.startsWith(code.code())));
        }
    }

    @Test
    void noGeneratedNameReachesTheAuthor() {
        assertThat(Examples.wrong()).allSatisfy(file -> assertThat(Examples.read(Examples.expected(file)))
                .doesNotContain("Lambda", "GENERATED", ".java", "org.drools", "javaparser", "Rule0"));
    }

    @Test
    void codesAreGivenOnce() {
        assertThat(ProblemCode.values()).extracting(ProblemCode::code).doesNotHaveDuplicates();
    }
}
