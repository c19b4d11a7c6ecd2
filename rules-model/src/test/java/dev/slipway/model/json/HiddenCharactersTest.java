package dev.slipway.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** JSON that can be looked at anywhere, and from which the same text is read. */
class HiddenCharactersTest {

    private static String written(String text) {
        StringBuilder out = new StringBuilder();
        JsonText.onOneLine(out).text(text);
        return out.toString();
    }

    @Test
    void whatDoesNotShowOrIsObeyedIsEscaped() {
        assertThat(written("a\u009B\u007F\u202E\u200B\u2028 ##vso[x]"))
                .isEqualTo("\"a\\u009B\\u007F\\u202E\\u200B\\u2028 #\\u0023vso[x]\"");
        assertThat(written(Character.toString(0xE0041))).isEqualTo("\"\\uDB40\\uDC41\"");
        assertThat(written("a\u0001")).isEqualTo("\"a\\u0001\"");
    }

    @Test
    void lettersOfAllLanguagesStayAsTheyAre() {
        String text = "Достык 阿拉山口 é # \uD83D\uDEA2";
        assertThat(written(text)).isEqualTo("\"" + text + "\"");
    }
}
