package dev.slipway.compiler.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The texts next to this package. {@code meanings.properties} is made of the Javadoc of the model, by a test. */
final class Texts {

    private Texts() {}

    /** The lines of a file: what they are on, as {@code MilestoneStatus.deadline}, and the text. */
    static Map<String, String> read(String name) {
        Properties properties = new Properties();
        String file = name + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
