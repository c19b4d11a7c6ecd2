package dev.slipway.workbench.test.internal;

import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.inputs.cases.CaseFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All test files of a folder.
 *
 * @param problems what is wrong with them
 */
public record Suite(List<SuiteCase> cases, List<Problem> problems) {

    private static final String TESTS = ".test.yaml";

    public Suite {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /** Reads the {@code *.test.yaml} of a folder. */
    public static Suite in(Path directory, RuleSources sources, Policy policy) {
        List<SuiteCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : testFiles(directory, problems)) {
            CaseFile file = CaseFile.read(path, policy);
            problems.addAll(file.problems());
            List<String> neighbours = rulesNextTo(file.path(), sources);
            file.cases()
                    .forEach(read -> cases.add(
                            new SuiteCase(file.path(), read, read.rules().isEmpty() ? neighbours : read.rules())));
        }
        return new Suite(cases, problems);
    }

    /** The ids of all rules that some case is about. */
    public Set<String> rules() {
        return cases.stream().flatMap(each -> each.rules().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> testFiles(Path directory, List<Problem> problems) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(path -> path.toString().endsWith(TESTS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(new Problem(directory.toString(), 0, 0, "this folder cannot be read", ""));
            return List.of();
        }
    }

    /** The rules of {@code milestones.drl} for {@code milestones.test.yaml}; all where there is no such file. */
    private static List<String> rulesNextTo(String testFile, RuleSources sources) {
        String name = name(testFile);
        String drl = name.substring(0, name.length() - TESTS.length()) + ".drl";
        List<String> neighbours = sources.files().stream()
                .filter(file -> name(file.path()).equals(drl))
                .flatMap(Suite::ids)
                .toList();
        return neighbours.isEmpty()
                ? sources.files().stream().flatMap(Suite::ids).toList()
                : neighbours;
    }

    private static Stream<String> ids(DrlSource file) {
        return file.rules().stream().flatMap(rule -> rule.id().stream());
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
