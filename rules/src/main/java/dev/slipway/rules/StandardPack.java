package dev.slipway.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.PackProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The standard rules, as the build of this library compiled them. */
public final class StandardPack implements PackProvider {

    private static final String FOLDER = "/META-INF/slipway/";

    /** For the service loader. */
    public StandardPack() {}

    @Override
    public List<Class<?>> models() {
        List<Class<?>> models = new ArrayList<>();
        for (String name : text("models").lines().toList()) {
            models.add(named(name));
        }
        return models;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, true, StandardPack.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the standard rules lack " + name + "; build Slipway again", e);
        }
    }

    @Override
    public List<String> files() {
        return text("files").lines().toList();
    }

    @Override
    public String sha256() {
        return text("sha256");
    }

    @Override
    public String text(String file) {
        try (InputStream in = StandardPack.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the standard rules lack " + file + "; build Slipway again");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
