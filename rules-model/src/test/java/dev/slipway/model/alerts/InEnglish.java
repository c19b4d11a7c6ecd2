package dev.slipway.model.alerts;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.facts.Statement;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.util.List;

/** What facts and waivers say, in English. */
public final class InEnglish {

    private static final Words WORDS = Words.of(Language.ENGLISH);

    private InEnglish() {}

    /** A phrase or any other named value. */
    public static String text(Object value) {
        return WORDS.value(value);
    }

    public static List<Evidence> evidence(List<Statement> statements) {
        return new EvidenceText(WORDS).of(statements.stream());
    }
}
