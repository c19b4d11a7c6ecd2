package dev.slipway.inputs.internal.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.words.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanWordsTest {

    /** A text that a language lacks would be English in the middle of its sheets. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsTranslated(Language language) throws IOException {
        String file = language == Language.ENGLISH ? "words.properties" : "words_" + language.tag() + ".properties";

        assertThat(texts(file).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("words.properties").stringPropertyNames());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(Objects.requireNonNull(PlanWords.class.getResourceAsStream(file)), UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
