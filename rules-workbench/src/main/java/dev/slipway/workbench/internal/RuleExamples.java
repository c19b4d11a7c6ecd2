package dev.slipway.workbench.internal;

import dev.slipway.inputs.cases.CaseFile;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.policy.Policy;
import dev.slipway.workbench.CataloguedRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The test cases of rules, each file read when it is first asked for. */
public final class RuleExamples {

    /** The ending of files of test cases, which are next to the DRL file of the same name. */
    public static final String ENDING = ".test.yaml";

    private final List<Path> folders;
    private final Policy policy;
    private final Map<String, List<RuleCase>> casesByFamily = new HashMap<>();

    private RuleExamples(List<Path> folders, Policy policy) {
        this.folders = folders;
        this.policy = policy;
    }

    public static RuleExamples in(List<Path> folders, Policy policy) {
        return new RuleExamples(List.copyOf(folders), policy);
    }

    /** The cases that name the rule, or expect something of it. */
    List<RuleCase> of(CataloguedRule rule) {
        return casesByFamily.computeIfAbsent(rule.family(), this::read).stream()
                .filter(one -> isAbout(one, rule.id()))
                .toList();
    }

    private List<RuleCase> read(String family) {
        return folders.stream()
                .map(folder -> folder.resolve(family + ENDING))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> CaseFile.read(file, policy).cases())
                .orElse(List.of());
    }

    private static boolean isAbout(RuleCase one, String id) {
        return one.rules().contains(id)
                || one.expected().stream().anyMatch(alert -> alert.rule().equals(id))
                || one.notEvaluated().stream().flatMap(List::stream).anyMatch(gap -> gap.rule()
                        .equals(id));
    }
}
