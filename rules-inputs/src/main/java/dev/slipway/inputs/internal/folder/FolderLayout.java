package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.internal.text.Source;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the files of one programme are.
 *
 * @param slipwayFile the file that names the others, where there is one
 * @param status files and folders of them
 * @param rules folders
 */
record FolderLayout(
        Optional<Path> slipwayFile,
        Optional<Source> programme,
        List<Path> status,
        Optional<Path> policy,
        Optional<Path> waivers,
        Optional<Path> mapping,
        List<Path> rules) {

    private static final List<String> PROGRAMME_FILES = List.of("programme.yaml", "programme.yml", "programme.json");
    private static final List<String> SLIPWAY_FILES = List.of("slipway.yaml", "slipway.yml");

    static boolean isProgramme(Path folder) {
        FolderLayout layout = ofFolder(folder);
        return layout.programme.isPresent() || layout.slipwayFile.isPresent();
    }

    /** The layout by the usual names; what is not there is absent. */
    static FolderLayout ofFolder(Path folder) {
        return new FolderLayout(
                first(folder, SLIPWAY_FILES),
                first(folder, PROGRAMME_FILES).map(Source::of),
                present(folder, "status").toList(),
                first(folder, List.of("policy.yaml", "policy.yml")),
                first(folder, List.of("waivers.yaml", "waivers.yml")),
                first(folder, List.of("mapping.yaml", "mapping.yml")),
                present(folder, "rules").toList());
    }

    /** The layout around a programme file: the other files by their usual names in the same folder. */
    static FolderLayout ofFile(Path programme) {
        FolderLayout usual = ofFolder(folderOf(programme));
        return new FolderLayout(
                Optional.empty(),
                Optional.of(Source.of(programme)),
                usual.status,
                usual.policy,
                usual.waivers,
                usual.mapping,
                usual.rules);
    }

    /** The layout of a programme at hand, which has no folder. */
    static FolderLayout ofContent(Source programme) {
        return new FolderLayout(
                Optional.empty(),
                Optional.of(programme),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The folder that a file is in. */
    static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    private static Optional<Path> first(Path folder, List<String> names) {
        return names.stream().flatMap(name -> present(folder, name)).findFirst();
    }

    /** A link that leads nowhere is there too: whoever reads it says so. */
    private static Stream<Path> present(Path folder, String name) {
        return Stream.of(folder.resolve(name)).filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS));
    }
}
