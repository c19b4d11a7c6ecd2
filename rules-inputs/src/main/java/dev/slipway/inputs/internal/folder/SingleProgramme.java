package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputOptions;
import java.util.stream.Stream;

/** A folder, file or content of one programme. */
record SingleProgramme(String name, FolderLayout layout, InputOptions options) implements Container {

    @Override
    public boolean isPortfolio() {
        return false;
    }

    @Override
    public Stream<UnreadProgramme> programmes() {
        return Stream.of(new UnreadProgramme(name, () -> new ProgrammeFolder(name, options).read(layout)));
    }
}
