package dev.slipway.compiler.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.RulePack;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.drools.model.Model;

/** What compiled rules depend on beside their own text: Slipway, Drools and Java. */
public final class Platform {

    private Platform() {}

    /**
     * The name under which rules compiled here are kept.
     *
     * @throws IOException if Slipway's classes cannot be read
     */
    static String key(RulePack pack) throws IOException {
        MessageDigest digest = Sha256.digest();
        Sha256.update(digest, PackEntry.FORMAT);
        Sha256.update(digest, pack.sha256());
        Sha256.update(digest, pack.isStrict() ? "strict" : "");
        Sha256.update(digest, key());
        return Sha256.hex(digest);
    }

    /**
     * The same for two machines that run the same Slipway: what one compiled judges on the other as it does on the first. Slipway's
     * own classes are a part of it, and not its version: a version under development is built many times.
     *
     * @throws IOException if Slipway's classes cannot be read
     */
    public static String key() throws IOException {
        MessageDigest digest = Sha256.digest();
        Sha256.update(digest, String.valueOf(Model.class.getPackage().getImplementationVersion()));
        Sha256.update(digest, String.valueOf(Runtime.version().feature()));
        Sha256.update(digest, checksum(place(Platform.class)));
        Sha256.update(digest, checksum(place(RulePack.class)));
        Sha256.update(digest, checksum(place(Alert.class)));
        return Sha256.hex(digest);
    }

    /** Of a jar or of a folder of classes. */
    // No digest, since this is done at every start, and whoever could forge Slipway's classes needs no cache for it.
    static String checksum(Path place) throws IOException {
        CRC32 checksum = new CRC32();
        for (Path file : Files.isDirectory(place) ? filesBelow(place) : List.of(place)) {
            checksum.update(place.relativize(file).toString().getBytes(UTF_8));
            checksum.update(Files.readAllBytes(file));
        }
        return Long.toHexString(checksum.getValue());
    }

    private static Path place(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException("it cannot be told where " + type.getName() + " was loaded from");
        }
        try {
            URI location = source.getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException | RuntimeException e) {
            throw new IOException(source.getLocation() + " is no file", e);
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
