package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputOptions;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder or file of one programme. */
record SingleProgramme(Path path, FolderLayout layout, InputOptions options) implements Container {

    @Override
    public boolean isPortfolio() {
        return false;
    }

    @Override
    public Stream<UnreadProgramme> programmes() {
        return Stream.of(() -> new ProgrammeFolder(path, options).read(layout));
    }
}
