package dev.slipway.engine.internal.pack;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.words.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.Function;

/**
 * The titles and texts of the rules of a pack in other languages: files {@code messages_ru.properties} next to the DRL,
 * with the keys {@code S01.title}, {@code S01.message} and {@code S01.rationale}. What a file lacks stays as the rule
 * has it.
 *
 * @param files the text of the file of a language; empty where there is none
 */
public record RuleTexts(Function<Language, String> files) {

    /** Of a pack that says everything in one language. */
    static RuleTexts none() {
        return new RuleTexts(language -> "");
    }

    /** The name of the file of a language. */
    static String fileName(Language language) {
        return "messages_" + language.tag() + ".properties";
    }

    /** The texts of a language by their keys. */
    public Properties in(Language language) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(files.apply(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The metadata of a rule, in these texts. */
    public static RuleInfo translated(RuleInfo rule, Properties texts) {
        return new RuleInfo(
                rule.id(),
                text(texts, rule.id() + ".title", rule.title()),
                rule.population(),
                rule.needs(),
                text(texts, rule.id() + ".message", rule.message()),
                text(texts, rule.id() + ".rationale", rule.rationale()),
                rule.source(),
                rule.theme());
    }

    /** A text that somebody left empty says nothing, and would make an alert that says nothing. */
    private static String text(Properties texts, String key, String usual) {
        String text = texts.getProperty(key, usual);
        return text.isBlank() ? usual : text;
    }
}
