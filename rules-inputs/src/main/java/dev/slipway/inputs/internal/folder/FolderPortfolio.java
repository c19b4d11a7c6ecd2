package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the folders of programmes. */
record FolderPortfolio(List<Path> members, InputOptions options) implements Container {

    /** The folders directly below that have a programme, by name. */
    static List<Path> members(Path folder) {
        try (Stream<Path> below = Files.list(folder)) {
            return below.filter(Files::isDirectory)
                    .filter(member -> !member.getFileName().toString().startsWith("."))
                    .filter(FolderLayout::isProgramme)
                    .sorted(Comparator.comparing(Source::nameOf))
                    .toList();
        } catch (IOException e) {
            throw new InputException(List.of(new Problem(Source.nameOf(folder), 0, 0, Source.reason(e), "")));
        }
    }

    @Override
    public boolean isPortfolio() {
        return true;
    }

    @Override
    public Stream<ProgrammeInput> programmes() {
        DistinctProgrammes distinct = new DistinctProgrammes();
        return members.stream()
                .map(member -> new ProgrammeFolder(member, options).read(FolderLayout.ofFolder(member)))
                .map(distinct::check);
    }
}
