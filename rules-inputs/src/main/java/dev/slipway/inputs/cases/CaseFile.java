package dev.slipway.inputs.cases;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.cases.internal.CaseFileReader;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.model.base.Problem;
import dev.slipway.model.policy.Policy;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of test cases.
 *
 * @param path as it was given
 * @param cases in their order; those with a mistake are left out
 * @param problems everything wrong with the file, each at its place
 */
public record CaseFile(String path, List<RuleCase> cases, List<Problem> problems) {

    public CaseFile {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file of cases.
     *
     * @param policy what cases are judged by where they change nothing
     */
    public static CaseFile read(Path file, Policy policy) {
        ReadingLog findings = new ReadingLog(InputLimits.defaults());
        List<RuleCase> cases = new DocumentReader(findings)
                .read(file, (root, problems) -> new CaseFileReader(problems, policy).read(root))
                .orElse(List.of());
        return new CaseFile(
                Source.nameOf(file),
                cases,
                findings.problems().stream().distinct().toList());
    }
}
