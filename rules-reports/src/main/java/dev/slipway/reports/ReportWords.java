package dev.slipway.reports;

import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;

/** The texts of the reports, and those of the model below them. */
public final class ReportWords {

    private ReportWords() {}

    /** All texts in one language; the English text where the language lacks one. */
    public static Words in(Language language) {
        return Words.of(language, name -> ReportWords.class.getResourceAsStream(name));
    }
}
