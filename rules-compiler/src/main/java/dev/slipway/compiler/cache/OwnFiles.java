package dev.slipway.compiler.cache;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/**
 * Files and folders that only the user of this process can write. Where a file system knows no owner and permissions
 * of the POSIX kind, as on Windows, a folder of the user's own has to be protection enough.
 */
final class OwnFiles {

    private static final Path THIS_PROCESS = Path.of("/proc/self");

    private OwnFiles() {}

    /** Makes the folder, which nobody else can enter, where it is missing. */
    static void createFolder(Path folder) throws IOException {
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

    /** Makes a file that nobody else can read. */
    static void create(Path file, byte[] bytes) throws IOException {
        Files.createFile(file, permissions(file, "rw-------"));
        Files.write(file, bytes);
    }

    /** @throws IOException if another user owns it or can write it, or if it is a link */
    static void require(Path path) throws IOException {
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
