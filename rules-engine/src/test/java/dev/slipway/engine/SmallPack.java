package dev.slipway.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The {@link SmallRules} and their texts, in the place of the standard pack, which this module does not know. */
public final class SmallPack implements PackProvider {

    private static final String FOLDER = "small/";

    /** For the service loader. */
    public SmallPack() {}

    @Override
    public List<Class<?>> models() {
        return List.of(SmallRules.class);
    }

    @Override
    public List<String> files() {
        return List.of("messages_ru.properties", "messages_zh.properties", "policy.yaml");
    }

    @Override
    public String text(String file) {
        try (InputStream in = SmallPack.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the small pack lacks " + file);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String sha256() {
        return "the small pack";
    }
}
