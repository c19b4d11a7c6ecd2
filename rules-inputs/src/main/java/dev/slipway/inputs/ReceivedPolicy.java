package dev.slipway.inputs;

import dev.slipway.inputs.internal.programme.PolicyReader;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.ItemReader;
import dev.slipway.model.base.Problem;
import dev.slipway.model.policy.Policy;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Thresholds that a host received as bytes, laid over others: what is made of them is what {@link Inputs} would make of a
 * {@code policy.yaml} in a folder.
 *
 * @param policy the one below, as what is sound of these thresholds changes it
 * @param problems everything wrong with them
 */
public record ReceivedPolicy(Policy policy, List<Problem> problems) {

    public ReceivedPolicy {
        problems = List.copyOf(problems);
    }

    /**
     * Reads thresholds as {@code policy.yaml} holds them; as JSON where the name ends so.
     *
     * @param name what problems and places call it
     * @param base the policy that they change, as that of an engine
     */
    public static ReceivedPolicy read(String name, byte[] content, Policy base, InputLimits limits) {
        ReadingLog log = new ReadingLog(limits);
        Policy read = new DocumentReader(log)
                .read(
                        new Source(name, () -> new ByteArrayInputStream(content)),
                        Format.of(name),
                        ItemReader.NONE,
                        log.problemsOf(name),
                        (root, problems) -> PolicyReader.read(root, base, problems))
                .orElse(base);
        return new ReceivedPolicy(read, log.problems());
    }
}
