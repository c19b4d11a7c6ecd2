package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.internal.programme.PolicyReader;
import dev.slipway.inputs.internal.programme.WaiversReader;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.policy.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The policy and the waivers that options name for every line of an NDJSON portfolio, read once. */
record SharedFiles(Policy policy, List<Waiver> waivers, List<InputFile> inputs) {

    static SharedFiles read(InputOptions options) {
        return read(options, Source::of);
    }

    /** @param sources what stands for the files that the options name */
    static SharedFiles read(InputOptions options, Function<Path, Source> sources) {
        ReadingLog findings = new ReadingLog(options.reading());
        DocumentReader documents = new DocumentReader(findings);
        Policy base = options.basePolicy().apply(List.of());
        Policy policy = options.policy()
                .flatMap(file -> documents.read(
                        sources.apply(file), (root, problems) -> PolicyReader.read(root, base, problems)))
                .orElse(base);
        List<Waiver> waivers = options.waivers()
                .flatMap(file -> documents.read(sources.apply(file), WaiversReader::read))
                .orElse(List.of());
        if (!findings.problems().isEmpty() && !options.lenient()) {
            throw new InputException(findings.problems());
        }
        return new SharedFiles(policy, waivers, findings.inputs());
    }
}
