package dev.slipway.inputs.internal.tree;

import java.util.Locale;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The two ways of writing a tree. */
public enum Format {
    YAML(YAMLFactory.builder()
            .loadSettings(
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build())
            .streamReadConstraints(constraints())
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // all are reported, not only the first
            .build()),
    JSON(JsonFactory.builder().streamReadConstraints(constraints()).build());

    private final TokenStreamFactory factory;

    Format(TokenStreamFactory factory) {
        this.factory = factory;
    }

    /** By the extension of a file's name: JSON for {@code .json}, else YAML. */
    public static Format of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }

    JsonParser parser(String text) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    /** None narrower than {@code Limits}, which are held as the text is read and as its tree is made. */
    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxNestingDepth(Integer.MAX_VALUE)
                .build();
    }
}
