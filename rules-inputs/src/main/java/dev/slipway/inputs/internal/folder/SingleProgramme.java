package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder or file of one programme. */
record SingleProgramme(Path path, FolderLayout layout, InputOptions options) implements Container {

    @Override
    public boolean isPortfolio() {
        return false;
    }

    @Override
    public Stream<ProgrammeInput> programmes() {
        return Stream.of(path).map(only -> new ProgrammeFolder(only, options).read(layout));
    }
}
