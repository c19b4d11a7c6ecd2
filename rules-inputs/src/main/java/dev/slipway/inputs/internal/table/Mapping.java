package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code mapping.yaml}: what the columns of unusual tables mean.
 *
 * @param files in the order in which they are tried: the first that fits a file wins
 * @param states the words for states and health, those of the office among them
 */
public record Mapping(List<FileMapping> files, StateWords states) {

    public Mapping {
        files = List.copyOf(files);
    }

    /** The mapping that leaves everything to be recognised. */
    public static Mapping none() {
        return new Mapping(List.of(), StateWords.standard());
    }

    /** The mapping of a file's tree; what is wrong in it becomes problems, and an entry with a mistake is left out. */
    public static Mapping read(Node root, FileProblems problems) {
        return new MappingReader(problems).read(root);
    }

    /** What is said of a file by its name, folders left out. */
    public Optional<FileMapping> forFile(String name) {
        return files.stream().filter(file -> file.fits(name)).findFirst();
    }

    /** What is said of one sheet of a file. */
    public Optional<FileMapping> forSheet(String name, String sheet) {
        return files.stream()
                .filter(file -> file.fits(name) && file.fitsSheet(sheet))
                .findFirst();
    }

    /** The same with that column as the deadline, of every file. */
    public Mapping withDeadline(String header) {
        List<FileMapping> all = new ArrayList<>();
        files.forEach(file -> all.add(file.withDeadline(header)));
        all.add(FileMapping.ofAll().withDeadline(header));
        return new Mapping(all, states);
    }

    /** The same as YAML, ready to edit. */
    public String toYaml() {
        return MappingText.of(
                files.stream().map(file -> new MappingSketch(file, List.of())).toList());
    }
}
