package dev.slipway.server;

import dev.slipway.server.base.OwnFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder of {@code --data}, with the database where none is named by the environment.
 *
 * @param path need not exist
 */
record DataFolder(Path path) {

    private static final String DATABASE = "slipway.mv.db";

    /** The path in the words of H2, which adds the ending. */
    Path database() {
        return path.toAbsolutePath().resolve("slipway");
    }

    boolean hasDatabase() {
        return Files.exists(path.resolve(DATABASE));
    }

    /**
     * Makes it where it is not there.
     *
     * @throws Stopped if it cannot be a folder that is written to
     */
    void create() {
        try {
            OwnFile.createFolder(path);
        } catch (FileAlreadyExistsException e) {
            throw Stopped.usage(
                    "--data " + path + ": this is a file; name a folder, which is made where it is missing");
        } catch (IOException e) {
            throw unwritable();
        }
        if (!Files.isWritable(path)) {
            throw unwritable();
        }
    }

    private Stopped unwritable() {
        return Stopped.failure("--data " + path + ": you may not write there; name a folder of yours");
    }

    /** Takes the database away from all other users of the machine: it holds hashes of passwords and what was reported. */
    void restrict() {
        try {
            OwnFile.restrict(path.resolve(DATABASE));
        } catch (IOException e) {
            throw unwritable();
        }
    }

    /**
     * That there is a database to read from.
     *
     * @throws Stopped if not
     */
    void requireDatabase() {
        if (!hasDatabase()) {
            throw Stopped.input(
                    path + ": no server has kept anything there; name the folder of its data with --data, or its"
                            + " PostgreSQL in SLIPWAY_DATABASE");
        }
    }

    /** Takes away the database, where it was made for nothing. */
    void forget() throws IOException {
        for (String file : List.of(DATABASE, "slipway.trace.db")) {
            Files.deleteIfExists(path.resolve(file));
        }
    }
}
