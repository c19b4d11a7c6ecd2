package dev.slipway.compiler.cache;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import java.util.UUID;

/**
 * Files and folders that only the user of this process can write. Where a file system knows no owner and permissions
 * of the POSIX kind, as on Windows, a folder of the user's own has to be protection enough.
 */
public final class OwnFiles {

    /** What the name of a file ends with until it is whole. */
    static final String PART = ".part";

    private static final long LARGEST = 200_000_000;

    private static final Path THIS_PROCESS = Path.of("/proc/self");

    private OwnFiles() {}

    /** Makes the folder, which nobody else can enter, where it is missing. */
    public static void createFolder(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        try {
            Files.createDirectory(folder, permissions(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            // as it should be; or it is no folder, which whoever uses it will tell
        }
    }

    /** Puts a file that nobody else can read into the place of another, or of none: whole or not at all. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(UUID.randomUUID() + PART);
        try {
            Files.createFile(part, permissions(part, "rw-------"));
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * All of a file of this user's own.
     *
     * @throws IOException if it is none, or cannot be read
     */
    public static byte[] read(Path file) throws IOException {
        require(file);
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw new IOException(file + " is no file");
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than anything that was written there");
        }
        return Files.readAllBytes(file);
    }

    /**
     * Refuses what is not this user's own.
     *
     * @throws IOException if another user owns it or can write it, or if it is a link
     */
    public static void require(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new IOException(path + " is a link");
        }
        if (!hasPermissions(path)) {
            return;
        }
        PosixFileAttributes attributes = Files.readAttributes(path, PosixFileAttributes.class, NOFOLLOW_LINKS);
        if (!attributes.owner().equals(user(path))) {
            throw new IOException(path + " belongs to " + attributes.owner().getName());
        }
        Set<PosixFilePermission> permissions = attributes.permissions();
        if (permissions.contains(PosixFilePermission.GROUP_WRITE)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IOException("others can write " + path);
        }
    }

    // By number where that can be had: in a container a user often has no name.
    private static UserPrincipal user(Path path) throws IOException {
        return Files.isDirectory(THIS_PROCESS)
                ? Files.getOwner(THIS_PROCESS)
                : path.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(System.getProperty("user.name"));
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return hasPermissions(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
