package dev.slipway.inputs;

import dev.slipway.model.policy.Policy;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a path is to be read.
 *
 * @param status read instead of the programme's own status, where any is named
 * @param policy read instead of the programme's own {@code policy.yaml}
 * @param waivers read instead of the programme's own {@code waivers.yaml}
 * @param basePolicy what either changes: the policy of the rules in the folders that belong to the programme, if any
 * @param lenient whether a programme with problems is judged by its sound parts
 * @param standardInput what {@code -} reads; read at most once
 * @param reading how status files are to be understood
 */
public record InputOptions(
        List<StatusSource> status,
        Optional<Path> policy,
        Optional<Path> waivers,
        Function<List<Path>, Policy> basePolicy,
        boolean lenient,
        InputStream standardInput,
        Reading reading) {

    public InputOptions {
        status = List.copyOf(status);
    }

    /** Everything from the path itself, over an empty policy, strictly, with nothing on standard input. */
    public static InputOptions defaults() {
        return new InputOptions(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                folders -> Policy.empty(),
                false,
                InputStream.nullInputStream(),
                Reading.defaults());
    }

    public InputOptions withStatus(List<StatusSource> sources) {
        return new InputOptions(sources, policy, waivers, basePolicy, lenient, standardInput, reading);
    }

    public InputOptions withPolicy(Path file) {
        return new InputOptions(status, Optional.of(file), waivers, basePolicy, lenient, standardInput, reading);
    }

    public InputOptions withWaivers(Path file) {
        return new InputOptions(status, policy, Optional.of(file), basePolicy, lenient, standardInput, reading);
    }

    /** One policy for every programme. */
    public InputOptions withBasePolicy(Policy base) {
        return withBasePolicy(folders -> base);
    }

    /** A policy that depends on the folders of rules that belong to a programme. */
    public InputOptions withBasePolicy(Function<List<Path>, Policy> base) {
        return new InputOptions(status, policy, waivers, base, lenient, standardInput, reading);
    }

    public InputOptions withLenient(boolean value) {
        return new InputOptions(status, policy, waivers, basePolicy, value, standardInput, reading);
    }

    public InputOptions withStandardInput(InputStream stream) {
        return new InputOptions(status, policy, waivers, basePolicy, lenient, stream, reading);
    }

    public InputOptions withReading(Reading value) {
        return new InputOptions(status, policy, waivers, basePolicy, lenient, standardInput, value);
    }
}
