package dev.slipway.model.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void countsAsUnicodeDoes(Language language) {
        PluralRules unicode = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
        DoubleStream numbers = DoubleStream.concat(
                IntStream.rangeClosed(0, 10_000).asDoubleStream(), DoubleStream.of(0.5, 1.1, 1.5, 2.25, 11.01));

        assertThat(numbers.boxed())
                .allSatisfy(number -> assertThat(language.plural(number).word())
                        .as("%s", number)
                        .isEqualTo(unicode.select(number)));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsTag(Language language) {
        assertThat(Language.named(language.tag().toUpperCase(java.util.Locale.ROOT)))
                .contains(language);
        assertThat(Language.named("xx")).isEmpty();
    }
}
