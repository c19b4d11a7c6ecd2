package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.text.StrictReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads whole YAML and JSON files. */
public final class DocumentReader {

    private final ReadingLog findings;

    public DocumentReader(ReadingLog findings) {
        this.findings = findings;
    }

    /** What is made of the file's tree; nothing where the file has none. */
    public <T> Optional<T> read(Path file, BiFunction<Node, FileProblems, T> binding) {
        return read(Source.of(file), binding);
    }

    /** What is made of its tree, YAML or JSON by the ending of its name; nothing where it has none. */
    public <T> Optional<T> read(Source source, BiFunction<Node, FileProblems, T> binding) {
        return read(source, Format.of(source.name()), ItemReader.NONE, findings.problemsOf(source.name()), binding);
    }

    /** What is made of the tree of a file or of a part of one, of which one list may be read apart. */
    public <T> Optional<T> read(
            Source source,
            Format format,
            ItemReader items,
            FileProblems problems,
            BiFunction<Node, FileProblems, T> binding) {
        List<Node> roots = new ArrayList<>();
        source.read(findings, problems, bytes -> TreeReader.read(
                        StrictReader.readAll(bytes, findings.limits()), format, source.linesBefore(), items, problems)
                .ifPresent(roots::add));
        return roots.stream().findFirst().map(root -> binding.apply(root, problems));
    }
}
