package dev.slipway.server.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void requirePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void aFolderIsForNobodyElseAndOneThatIsThereStaysAsItIs() throws IOException {
        Path made = folder.resolve("above/data");
        OwnFile.createFolder(made);
        OwnFile.createFolder(made);
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwxr-xr-x"));
        OwnFile.createFolder(there);

        assertThat(mode(made)).isEqualTo("rwx------");
        assertThat(mode(there)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void whatIsWrittenIsForNobodyElseAlsoWhereAFileWasThere() throws IOException {
        Path fresh = folder.resolve("fresh");
        Path there = folder.resolve("there");
        Files.writeString(there, "something longer than that");
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rw-r--r--"));

        for (Path file : new Path[] {fresh, there}) {
            try (Writer writer = OwnFile.writer(file)) {
                writer.write("hashes");
            }
            assertThat(mode(file)).isEqualTo("rw-------");
            assertThat(Files.readString(file, UTF_8)).isEqualTo("hashes");
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
