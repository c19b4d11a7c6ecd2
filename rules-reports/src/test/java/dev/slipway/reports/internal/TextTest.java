package dev.slipway.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.internal.markdown.MarkdownText;
import dev.slipway.reports.internal.terminal.TextWidth;
import dev.slipway.reports.internal.terminal.Wrapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How text from a file is measured, broken and made safe. */
class TextTest {

    @ParameterizedTest
    @CsvSource({"launch, 6", "Селятино, 8", "西安, 4", "한국, 4", "カナ, 4", "ｶﾅ, 2", "Ｑ, 2", "🚢, 2", "𠀀, 2"})
    void eastAsianCharactersTakeTwoColumns(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void combiningMarksTakeNoColumn() {
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TextWidth.of("й")).isEqualTo(1);
        assertThat(TextWidth.of("\u200D")).isZero();
    }

    @Test
    void linesBreakAtBlanksAndNeverWithinADate() {
        assertThat(Wrapping.lines("due by 2025-12-31 at last", 11)).containsExactly("due by", "2025-12-31", "at last");
    }

    @Test
    void chineseBreaksBetweenCharacters() {
        assertThat(Wrapping.lines("西安国际陆港", 5)).containsExactly("西安", "国际", "陆港");
    }

    @Test
    void wordWiderThanALineIsBroken() {
        assertThat(Wrapping.lines("see abcdefghij", 4)).containsExactly("see", "abcd", "efgh", "ij");
    }

    @Test
    void combiningMarkStaysWithItsLetter() {
        assertThat(Wrapping.lines("abcde\u0301f", 5)).containsExactly("abcde\u0301", "f");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(Wrapping.lines("", 10)).containsExactly("");
    }

    @Test
    void textThatFillsALineExactlyStaysOnIt() {
        assertThat(Wrapping.lines("abc defg", 8)).containsExactly("abc defg");
    }

    @Test
    void controlCharactersAreShownAndNotObeyed() {
        assertThat(VisibleText.of("a\u001B[2Jb\u009Bc\u0007")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFD");
    }

    @Test
    void lineEndsAndTabsBecomeBlanks() {
        assertThat(VisibleText.of("a\nb\tc\u2028d")).isEqualTo("a b c d");
    }

    @Test
    void textCannotTurnTheLineAround() {
        assertThat(VisibleText.of("\u202Eexe.fdp\u2066")).isEqualTo("\uFFFDexe.fdp\uFFFD");
    }

    @Test
    void whatDoesNotShowIsShown() {
        assertThat(VisibleText.of("qu\u200Bay\uFEFF \u00AD\u200E\u2060\u061C"))
                .isEqualTo("qu\uFFFDay\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD");
        assertThat(VisibleText.of("a\u200Db\u200C")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(VisibleText.of("a" + Character.toString(0xE0041))).isEqualTo("a\uFFFD");
        assertThat(VisibleText.ofLines("a\tb\nc\u202E")).isEqualTo("a\tb\nc\uFFFD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00A6',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "::error::x¦: :error::x",
                "  ::set-output name=a::b¦  : :set-output name=a::b",
                "quay ##vso[task.x]¦quay # #vso[task.x]",
                "##[add-mask]x¦# #[add-mask]x",
                "##teamcity[x]¦# #teamcity[x]",
                "S01:quay/opening: a::b ## c¦S01:quay/opening: a::b ## c"
            })
    void noLineIsACommandOfAServiceThatRunsBuilds(String line, String expected) {
        assertThat(VisibleText.onItsLine(line)).isEqualTo(expected);
    }

    @Test
    void joinersOfPersianAndEmojiStay() {
        assertThat(VisibleText.of("می\u200Cشود")).isEqualTo("می\u200Cشود");
        assertThat(VisibleText.of("\uD83D\uDC69\u200D\uD83D\uDD27")).isEqualTo("\uD83D\uDC69\u200D\uD83D\uDD27");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00A6',
            quoteCharacter = '\u00A7',
            value = {
                "![x](http://a.example) ¦ !\\[x\\](http\\://a.example)",
                "<script> ¦ &lt;script&gt;",
                "a | b ¦ a \\| b",
                "`rm` *b* _i_ ~~s~~ ¦ \\`rm\\` \\*b\\* \\_i\\_ \\~\\~s\\~\\~",
                "&amp; ¦ &amp;amp;",
                "a\\|b ¦ a\\\\\\|b",
                "WWW.a.example me@a.example ¦ WWW\\.a.example me@\u200Ba.example",
                "fix #12, !3 and @office ¦ fix \\#\u200B12, !\u200B3 and @\u200Boffice",
                "# title ¦ \\# title",
                "- item ¦ \\- item",
                "1. item ¦ 1\\. item",
                "--- ¦ \\---",
                "62.5% done on 2026-03-02 ¦ 62.5% done on 2026-03-02"
            })
    void markdownShowsTextAsItIs(String text, String escaped) {
        assertThat(MarkdownText.of(text)).isEqualTo(escaped);
    }

    @Test
    void markdownKeepsTextOnItsLine() {
        assertThat(MarkdownText.of("a\n\n# b\r\n")).isEqualTo("a  \\# b");
    }
}
