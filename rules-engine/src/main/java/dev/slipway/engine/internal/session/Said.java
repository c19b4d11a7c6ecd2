package dev.slipway.engine.internal.session;

import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an alert says, before it is put into words. Where two are equal, so are their sentences and their values; which is found
 * out without writing either, since the values may be thousands of milestones.
 *
 * @param template the sentence with names of values in braces
 * @param values those that the subject knows of itself, and those that the rule bound
 * @param mayBeUnknown names that have a value or are unknown: the inputs of the rule, and what it bound to nothing
 */
record Said(Words words, String template, Map<String, Object> values, List<String> mayBeUnknown) {

    /** The sentence. Of a name that nothing ever gives a value the author sees the braces. */
    String message() {
        String text = words.fill(template, values);
        if (text.indexOf('{') < 0) {
            return text;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        mayBeUnknown.forEach(input -> all.put(input, Phrase.of("value.unknown")));
        all.putAll(values);
        return words.fill(template, all);
    }

    Map<String, Object> reported() {
        Map<String, Object> reported = new LinkedHashMap<>(values);
        reported.replaceAll((name, value) -> ReportedValue.of(value));
        return reported;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Said other
                && words == other.words
                && template.equals(other.template)
                && values.keySet().equals(other.values.keySet())
                && values.entrySet().stream()
                        .allMatch(value -> isSaidAlike(value.getValue(), other.values.get(value.getKey())));
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }

    /** Of a milestone only the subject is told. */
    private static boolean isSaidAlike(@Nullable Object one, @Nullable Object other) {
        if (one == other || one == null || other == null) {
            return one == other;
        }
        if (one instanceof List<?> all && other instanceof List<?> others) {
            return all.size() == others.size() && areSaidAlike(all, others);
        }
        if (one instanceof MilestoneStatus status && other instanceof MilestoneStatus before) {
            return status.subject().equals(before.subject());
        }
        return one.equals(other);
    }

    private static boolean areSaidAlike(List<?> all, List<?> others) {
        Iterator<?> next = others.iterator();
        return all.stream().allMatch(item -> isSaidAlike(item, next.next()));
    }
}
