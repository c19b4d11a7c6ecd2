package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.reports.Report;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A text that a language lacks fails here, and not before a reader. */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+(:\\w+)?}");
    private static final Pattern PLURAL = Pattern.compile("(count\\..+)\\.(one|few|many|other)");
    private static final Map<Language, Set<String>> FORMS = Map.of(
            Language.ENGLISH, Set.of("one", "other"),
            Language.RUSSIAN, Set.of("one", "few", "many", "other"),
            Language.CHINESE, Set.of("other"));

    static final class Translations implements ArgumentsProvider {
        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return Stream.of(Words.class, Report.class).flatMap(owner -> Stream.of(Language.RUSSIAN, Language.CHINESE)
                    .map(language -> Arguments.of(owner, language)));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(Translations.class)
    void everyTextIsTranslated(Class<?> owner, Language language) throws IOException {
        Set<String> missing = new TreeSet<>(keys(owner, Language.ENGLISH));
        missing.removeAll(keys(owner, language));

        assertThat(missing).as("texts without a translation").isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(Translations.class)
    void everyTranslationHasItsEnglish(Class<?> owner, Language language) throws IOException {
        Set<String> alone = new TreeSet<>(keys(owner, language));
        alone.removeAll(keys(owner, Language.ENGLISH));
        alone.removeIf(key -> key.startsWith("date.")); // English writes dates as they were stated

        assertThat(alone).as("translations of nothing").isEmpty();
    }

    @ParameterizedTest
    @ArgumentsSource(Translations.class)
    void translationsNameTheSameValues(Class<?> owner, Language language) throws IOException {
        Map<String, String> english = texts(owner, Language.ENGLISH);

        assertThat(texts(owner, language)).allSatisfy((key, text) -> {
            if (english.containsKey(key)) {
                assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key)));
            }
        });
    }

    @ParameterizedTest
    @ArgumentsSource(Translations.class)
    void countedNounsHaveEveryFormOfTheirLanguage(Class<?> owner, Language language) throws IOException {
        for (Language each : Set.of(Language.ENGLISH, language)) {
            Map<String, Set<String>> forms = texts(owner, each).keySet().stream()
                    .map(PLURAL::matcher)
                    .filter(matcher -> matcher.matches())
                    .collect(Collectors.groupingBy(
                            matcher -> matcher.group(1),
                            Collectors.mapping(matcher -> matcher.group(2), Collectors.toSet())));

            assertThat(forms).allSatisfy((noun, all) -> assertThat(all).as(noun).isEqualTo(FORMS.get(each)));
        }
    }

    /** Keys, with the forms of a plural as one. */
    private static Set<String> keys(Class<?> owner, Language language) throws IOException {
        return texts(owner, language).keySet().stream()
                .map(key -> PLURAL.matcher(key).replaceFirst("$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(Class<?> owner, Language language) throws IOException {
        String file = language == Language.ENGLISH ? "words.properties" : "words_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
