package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.base.Identifiers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of one kind that were read so far: none may be given twice, or look like another. */
final class SeenIds {

    private final String kind;
    private final FileProblems problems;
    private final Map<String, First> firsts = new HashMap<>();

    SeenIds(String kind, FileProblems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    private record First(String id, Place place) {}

    /** Whether no id before it was the same, or looked the same; else that is reported. */
    boolean isFirst(String id, Place place) {
        Optional<First> first = Optional.ofNullable(firsts.putIfAbsent(Identifiers.seen(id), new First(id, place)));
        first.ifPresent(other -> report(id, place, other));
        return first.isEmpty();
    }

    private void report(String id, Place place, First first) {
        if (first.id.equals(id)) {
            problems.add(
                    place, "the " + kind + " '" + id + "' is given twice", "it is also on line " + first.place.line());
        } else {
            problems.add(
                    place,
                    "the " + kind + " '" + id + "' looks like that on line " + first.place.line()
                            + ", and is another one",
                    "their ids differ only in characters that do not show, or in how letters are composed; write one anew");
        }
    }
}
