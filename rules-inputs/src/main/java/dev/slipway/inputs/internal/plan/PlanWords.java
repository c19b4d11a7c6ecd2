package dev.slipway.inputs.internal.plan;

import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** What the sheets of a plan are called, and what stands in them, in one language. */
public final class PlanWords {

    private final Words words;

    private PlanWords(Words words) {
        this.words = words;
    }

    public static PlanWords of(Language language) {
        return new PlanWords(Words.of(language, name -> PlanWords.class.getResourceAsStream(name)));
    }

    /** Read when the first sheet is, and once. */
    private static final class All {
        static final List<PlanWords> WORDS =
                Stream.of(Language.values()).map(PlanWords::of).toList();
    }

    /** Those of every language in which the sheets are handed out. */
    static List<PlanWords> all() {
        return All.WORDS;
    }

    /** Whether it is the milestone of the example, which nobody plans. */
    public static boolean isExample(String milestone) {
        return all().stream().anyMatch(each -> each.text("example.milestone").equals(milestone));
    }

    String text(String key) {
        return words.text(key);
    }
}
