package dev.slipway.compiler.assist;

import java.util.List;
import java.util.Optional;

/**
 * A part of a rule's metadata.
 *
 * @param meaning what it is for, in Markdown
 */
record MetadataWord(String name, String meaning) {

    /** All of them, in the order in which they are written. */
    static final List<MetadataWord> ALL = List.of(
            new MetadataWord("id", "The id of the rule: waivers, reports and `explain` name it by that."),
            new MetadataWord("title", "What the rule finds, in two or three words."),
            new MetadataWord(
                    "theme",
                    "What the rule is about; rules of one theme make one entry. Left out: a theme of its own."),
            new MetadataWord(
                    "on", "What the rule judges: each fact of that kind is examined, or told as not evaluated."),
            new MetadataWord(
                    "needs",
                    "The inputs without which the rule cannot judge, in one text, separated by commas. A fact that lacks"
                            + " one is not evaluated."),
            new MetadataWord(
                    "message", "The sentence of the alert. `{name}` stands for a value, `{name:days}` for days."),
            new MetadataWord("rationale", "Why the rule matters, in a sentence."),
            new MetadataWord("source", "Where the rule comes from."));

    static Optional<MetadataWord> named(String name) {
        return ALL.stream().filter(word -> word.name.equals(name)).findFirst();
    }
}
