package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "zh"})
    void everyTextOfThePagesIsTranslatedWithItsValues(String language) throws IOException {
        Properties english = texts("words.properties");
        Properties other = texts("words_" + language + ".properties");

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(other.getProperty(key).contains("{"))
                        .as(key)
                        .isEqualTo(english.getProperty(key).contains("{")));
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream("/dev/slipway/server/page/" + file)),
                UTF_8));
        return texts;
    }
}
