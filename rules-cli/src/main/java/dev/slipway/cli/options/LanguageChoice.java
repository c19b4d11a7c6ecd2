package dev.slipway.cli.options;

import dev.slipway.model.base.Suggestion;
import dev.slipway.model.words.Language;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says in which language people read the output. */
public final class LanguageChoice {

    @Option(
            names = "--lang",
            paramLabel = "en|ru|zh",
            completionCandidates = Tags.class,
            description = "The language of what people read: ${COMPLETION-CANDIDATES}. Default: en.")
    private String tag = Language.ENGLISH.tag();

    /** The language named; English where none is. */
    public Language language() {
        return Language.named(tag)
                .orElseThrow(
                        () -> new UsageException("there is no language '" + tag + "'; " + Suggestion.of(tag, tags())));
    }

    private static List<String> tags() {
        return Arrays.stream(Language.values()).map(Language::tag).toList();
    }

    /** The languages, for help and for a shell to complete. */
    static final class Tags implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return tags().iterator();
        }
    }
}
