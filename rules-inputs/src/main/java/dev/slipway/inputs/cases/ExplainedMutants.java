package dev.slipway.inputs.cases;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.base.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why no test can notice certain changes of rules: {@code mutants.yaml}, a reason under the id of each mutant.
 *
 * @param path as it was given
 * @param explanations in their order
 * @param problems everything wrong with the file
 */
public record ExplainedMutants(String path, List<Explanation> explanations, List<Problem> problems) {

    /**
     * Why no test can notice one change.
     *
     * @param mutant its id
     * @param line of the file, counted from 1
     */
    public record Explanation(String mutant, String reason, int line) {}

    public ExplainedMutants {
        explanations = List.copyOf(explanations);
        problems = List.copyOf(problems);
    }

    /** Reads the file; one that is not there explains nothing. */
    public static ExplainedMutants read(Path file) {
        if (!Files.exists(file)) {
            return new ExplainedMutants(Source.nameOf(file), List.of(), List.of());
        }
        ReadingLog findings = new ReadingLog(InputLimits.defaults());
        List<Explanation> explanations = new ArrayList<>();
        new DocumentReader(findings).read(file, (root, problems) -> {
            if (root instanceof Mapping mapping) {
                mapping.entries().forEach(entry -> explanation(entry)
                        .ifPresentOrElse(
                                explanations::add,
                                () -> problems.add(
                                        entry.place(),
                                        "this says not why no test can notice " + entry.key(),
                                        "write the reason after it")));
            } else if (!(root instanceof Scalar scalar) || scalar.isGiven()) {
                problems.add(
                        root.place(),
                        "explanations are written as keys and values",
                        "S01-1a2b: why no test can notice it");
            }
            return root;
        });
        return new ExplainedMutants(Source.nameOf(file), explanations, findings.problems());
    }

    private static Optional<Explanation> explanation(Entry entry) {
        return entry.value() instanceof Scalar scalar && scalar.isGiven()
                ? Optional.of(new Explanation(
                        entry.key(), scalar.text().strip(), entry.place().line()))
                : Optional.empty();
    }

    /** The explanation of a mutant. */
    public Optional<Explanation> of(String mutant) {
        return explanations.stream()
                .filter(explanation -> explanation.mutant().equals(mutant))
                .findFirst();
    }
}
