package dev.slipway.inputs.internal.folder;

import java.nio.file.Files;
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
        Optional<Path> programme,
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
                first(folder, PROGRAMME_FILES),
                present(folder, "status").toList(),
                first(folder, List.of("policy.yaml", "policy.yml")),
                first(folder, List.of("waivers.yaml", "waivers.yml")),
                first(folder, List.of("mapping.yaml", "mapping.yml")),
                present(folder, "rules").toList());
    }

    /** The layout around a programme file: the other files by their usual names in the same folder. */
    static FolderLayout ofFile(Path programme) {
        Path folder = Optional.ofNullable(programme.getParent()).orElse(Path.of(""));
        FolderLayout usual = ofFolder(folder);
        return new FolderLayout(
                Optional.empty(),
                Optional.of(programme),
                usual.status,
                usual.policy,
                usual.waivers,
                usual.mapping,
                usual.rules);
    }

    private static Optional<Path> first(Path folder, List<String> names) {
        return names.stream().flatMap(name -> present(folder, name)).findFirst();
    }

    private static Stream<Path> present(Path folder, String name) {
        return Stream.of(folder.resolve(name)).filter(Files::exists);
    }
}
