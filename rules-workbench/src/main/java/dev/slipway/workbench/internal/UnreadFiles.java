package dev.slipway.workbench.internal;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds files in a folder of rules that look like a part of it, and that nobody reads. */
public final class UnreadFiles {

    private static final Pattern TESTS = Pattern.compile("(?i)(.+?)[._-]?tests?\\.ya?ml(\\.txt)?");

    private UnreadFiles() {}

    /** A problem for each; none where the folder cannot be read, which is told otherwise. */
    public static List<RuleProblem> in(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<RuleProblem> problems = new ArrayList<>();
            for (Path entry : entries.sorted().toList()) {
                String name = String.valueOf(entry.getFileName());
                var tests = TESTS.matcher(name);
                if (Files.isDirectory(entry)) {
                    if (holdsRules(entry)) {
                        problems.add(problem(
                                entry, "the rules in this folder are not read", "name it too, or move them up"));
                    }
                } else if (tests.matches() && !name.endsWith(RuleExamples.ENDING)) {
                    String meant = tests.group(1) + RuleExamples.ENDING;
                    problems.add(
                            problem(entry, "no file of tests is called so, and nobody runs it", "call it " + meant));
                }
            }
            return problems;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean holdsRules(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(entry -> entry.toString().endsWith(".drl"));
        }
    }

    private static RuleProblem problem(Path path, String message, String hint) {
        return RuleProblem.of(
                ProblemCode.UNREAD_FILE, new Problem(path.toString().replace('\\', '/'), 0, 0, message, hint));
    }
}
