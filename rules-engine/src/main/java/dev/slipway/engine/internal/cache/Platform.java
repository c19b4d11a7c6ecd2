package dev.slipway.engine.internal.cache;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.internal.PackSources;
import dev.slipway.engine.internal.Sha256;
import dev.slipway.model.Alert;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Model;

/** What compiled rules depend on beside their own text: Slipway, Drools and Java. */
final class Platform {

    private Platform() {}

    /**
     * The name under which rules compiled here are kept. Slipway's own classes are a part of it, and not its version:
     * a version under development is built many times.
     *
     * @throws IOException if Slipway's classes cannot be read
     */
    static String key(PackSources sources) throws IOException {
        MessageDigest digest = Sha256.digest();
        Sha256.update(digest, PackEntry.FORMAT);
        Sha256.update(digest, sources.sha256());
        Sha256.update(digest, String.valueOf(Model.class.getPackage().getImplementationVersion()));
        Sha256.update(digest, String.valueOf(Runtime.version().feature()));
        addClasses(digest, ComplianceEngine.class);
        addClasses(digest, Alert.class);
        return Sha256.hex(digest);
    }

    /** Adds the jar or the folder of classes that this class came from. */
    private static void addClasses(MessageDigest digest, Class<?> type) throws IOException {
        Path place = place(type);
        if (Files.isRegularFile(place)) {
            digest.update(Files.readAllBytes(place));
            return;
        }
        for (Path file : filesBelow(place)) {
            Sha256.update(digest, place.relativize(file).toString());
            digest.update(Files.readAllBytes(file));
        }
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
