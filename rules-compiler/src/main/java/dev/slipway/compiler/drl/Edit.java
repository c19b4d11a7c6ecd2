package dev.slipway.compiler.drl;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param span what is replaced
 * @param replacement what takes its place
 */
public record Edit(Span span, String replacement) {

    /** The stretch of a text with all edits made, none of which overlaps another or leaves the stretch. */
    static String allIn(Span stretch, String text, Collection<Edit> edits) {
        List<Edit> fromTheEnd = edits.stream()
                .sorted(Comparator.comparing((Edit edit) -> edit.span().offset())
                        .reversed())
                .toList();
        StringBuilder changed = new StringBuilder(stretch.in(text));
        for (Edit edit : fromTheEnd) {
            changed.replace(
                    edit.span().offset() - stretch.offset(), edit.span().end() - stretch.offset(), edit.replacement());
        }
        return changed.toString();
    }
}
