package dev.slipway.server.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import dev.slipway.workbench.test.RuleTests;
import dev.slipway.workbench.test.TestRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what keeps a pack from being used here: rules that are not strict, that lint finds fault with, or that no test shows right. */
final class PackCheck {

    private PackCheck() {}

    /** Everything that is wrong; empty where nothing is. */
    static List<Problem> problems(PackTexts files) {
        try {
            RulePack pack = files.rules();
            List<Problem> problems = new ArrayList<>(notStrict(files));
            pack.lint().stream()
                    .filter(RuleProblem::isError)
                    .map(RuleProblem::problem)
                    .forEach(problems::add);
            return problems.isEmpty() ? tested(files) : problems;
        } catch (RuleException e) {
            return e.problems();
        } catch (RuleFailedException e) {
            return List.of(new Problem("rules", 0, 0, e.safeMessage(), "let conditions ask for values, and end"));
        }
    }

    /** Its own word for it, so that it is held to the same wherever it goes. */
    private static List<Problem> notStrict(PackTexts files) {
        return files.asSent().isStrict()
                ? List.of()
                : List.of(new Problem("policy.yaml", 0, 0, "the pack does not say that it is strict", "strict: true"));
    }

    private static List<Problem> tested(PackTexts files) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("slipway-pack");
            for (Map.Entry<String, String> file : files.texts().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), UTF_8);
            }
            return untested(RuleTests.in(folder).run(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a pack to be tested", e);
        } finally {
            if (folder != null) {
                delete(folder);
            }
        }
    }

    private static List<Problem> untested(TestRun run, Path folder) {
        String own = folder + "/";
        List<Problem> problems = new ArrayList<>();
        run.problems().forEach(problem -> problems.add(in(own, problem)));
        run.failed().forEach(result -> result.failures()
                .forEach(failure ->
                        problems.add(new Problem(bare(own, result.file()), failure.line(), 0, failure.message(), ""))));
        run.untested()
                .forEach(rule -> problems.add(new Problem(
                        bare(own, rule.rule()),
                        0,
                        0,
                        "no test shows this rule both firing and silent",
                        "write a case of each in a .test.yaml")));
        return problems;
    }

    private static Problem in(String own, Problem problem) {
        return new Problem(
                bare(own, problem.file()), problem.line(), problem.column(), problem.message(), problem.hint());
    }

    private static String bare(String own, String text) {
        return text.replace(own, "");
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
