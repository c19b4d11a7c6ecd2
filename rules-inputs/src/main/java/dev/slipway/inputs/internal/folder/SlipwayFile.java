package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code slipway.yaml}: where the files of a programme are, if not at their usual places. */
public final class SlipwayFile {

    public static final Set<String> KEYS = Keys.of("programme", "status", "policy", "waivers", "mapping", "rules");

    private final Path folder;
    private final FileProblems problems;

    SlipwayFile(Path folder, FileProblems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The layout with the places that the file names. */
    FolderLayout read(Node root, FolderLayout usual) {
        if (root instanceof Scalar scalar && !scalar.isGiven()) {
            return usual;
        }
        return Fields.of(root, "slipway.yaml", KEYS, problems)
                .map(fields -> layout(fields, usual))
                .orElse(usual);
    }

    private FolderLayout layout(Fields fields, FolderLayout usual) {
        return new FolderLayout(
                usual.slipwayFile(),
                programme(fields, usual.programme()),
                several(fields, "status", usual.status()),
                one(fields, "policy", usual.policy()),
                one(fields, "waivers", usual.waivers()),
                one(fields, "mapping", usual.mapping()),
                several(fields, "rules", usual.rules()));
    }

    private Optional<Source> programme(Fields fields, Optional<Source> usual) {
        return fields.node("programme").isEmpty()
                ? usual
                : fields.scalar("programme").flatMap(this::existing).map(Source::of);
    }

    private Optional<Path> one(Fields fields, String key, Optional<Path> usual) {
        return fields.node(key).isEmpty() ? usual : fields.scalar(key).flatMap(this::existing);
    }

    private List<Path> several(Fields fields, String key, List<Path> usual) {
        return fields.node(key).isEmpty()
                ? usual
                : fields.scalars(key).stream()
                        .flatMap(name -> existing(name).stream())
                        .toList();
    }

    private Optional<Path> existing(Scalar name) {
        try {
            Path path = folder.resolve(name.text());
            if (Files.exists(path)) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            // reported below like any other name that leads nowhere
        }
        problems.add(
                name.place(), "there is no '" + name.text() + "'", "paths are relative to the folder of this file");
        return Optional.empty();
    }
}
