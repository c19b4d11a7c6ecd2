package dev.slipway.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("thorough")
class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "almaty/*, almaty/launch, true",
        "almaty/*, almaty/, true",
        "almaty/*, almaty, false",
        "*/launch, almaty/launch, true",
        "*/launch, almaty/launch-2, false",
        "a*y/l*h, almaty/launch, true",
        "*a*a*, almaty/launch, true",
        "*ab, aab, true",
        "*ab*b, ab, false",
        "gate-?, gate-7, true",
        "gate-?, gate-, false",
        "gate-?, gate-17, false",
        "gate-?, gate-🚢, true",
        "*?, '', false",
        "**, '', true",
        "almaty, Almaty, false"
    })
    void starIsAnyTextAndQuestionMarkOneCharacter(String pattern, String text, boolean matches) {
        assertThat(new Glob(pattern).matches(text)).isEqualTo(matches);
    }

    @Test
    void manyStarsOverALongTextTakeNoLongerThanTheTextIs() {
        String text = "a".repeat(20_000);

        assertThat(new Glob("*a".repeat(200) + "*b").matches(text)).isFalse();
    }

    @Property
    void starAloneMatchesEverything(@ForAll String text) {
        assertThat(new Glob("*").matches(text)).isTrue();
    }

    @Property
    void textWithoutStarAndQuestionMarkMatchesItselfAlone(
            @ForAll("literals") String text, @ForAll("literals") String other) {
        assertThat(new Glob(text).matches(text)).isTrue();
        assertThat(new Glob(text).matches(other)).isEqualTo(text.equals(other));
        assertThat(new Glob(text).matches(text + "x")).isFalse();
    }

    @Property
    void patternsMeanWhatTheSameRegularExpressionDoes(
            @ForAll("patterns") String pattern, @ForAll("literals") String text) {
        String expression = pattern.replace(".", "\\.")
                .replace("[", "\\[")
                .replace("*", ".*")
                .replace("?", ".");

        assertThat(new Glob(pattern).matches(text)).isEqualTo(Pattern.matches(expression, text));
    }

    @Property
    void whatOnePatternCoversOfAnotherItMatches(
            @ForAll("patterns") String wide, @ForAll("patterns") String narrow, @ForAll("literals") String text) {
        boolean isCovered = new Glob(wide).covers(new Glob(narrow));

        assertThat(!isCovered || !new Glob(narrow).matches(text) || new Glob(wide).matches(text))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*, a*, true",
        "a*, ab, true",
        "a*, ab*, true",
        "a?, ab, true",
        "a?, a?, true",
        "a*, a?, true",
        "a?, a*, false",
        "ab, a?, false",
        "a, *, false",
        "almaty, almaty, true"
    })
    void aPatternCoversWhatAsksForNoLess(String wide, String narrow, boolean covers) {
        assertThat(new Glob(wide).covers(new Glob(narrow))).isEqualTo(covers);
    }

    @Provide
    Arbitrary<String> literals() {
        return Arbitraries.strings().withChars("ab/.[").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("ab/.[*?").ofMaxLength(6);
    }
}
