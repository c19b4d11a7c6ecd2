package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.TreeReader;
import dev.slipway.model.base.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A JSON text as the reader gets it, and what the reader makes of it. */
final class ExportFile {

    private final String text;
    private final FileProblems problems = new FileProblems("export.json", InputLimits.defaults());

    private ExportFile(String text) {
        this.text = text;
    }

    static ExportFile of(String text) {
        return new ExportFile(text);
    }

    /** {@code github.json} of the test resources. */
    static ExportFile named(String name) {
        try {
            return of(Files.readString(Path.of("src", "test", "resources", "exports", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    Optional<FileKind> kind() {
        return ExportReader.recognise(tree());
    }

    Optional<Snapshot> snapshot(FileKind kind) {
        return ExportReader.read(kind, tree(), problems, StateWords.standard());
    }

    /** Recognises and reads it. */
    Snapshot snapshot() {
        return snapshot(kind().orElseThrow()).orElseThrow();
    }

    List<Activity> activities() {
        return snapshot().activities();
    }

    /** What is wrong with it as a file of that kind. */
    List<String> problems(FileKind kind) {
        snapshot(kind);
        return problems();
    }

    List<String> problems() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    private Node tree() {
        return TreeReader.read(text, Format.JSON, problems).orElseThrow();
    }
}
