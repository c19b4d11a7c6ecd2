package dev.slipway.model.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what the files do not say. */
record Lacks(List<ActivityPair> pairs) {

    /** The fields that a schedule may be expected to state. */
    private static final List<ActivityField> EXPECTED = List.of(
            ActivityField.START,
            ActivityField.FINISH,
            ActivityField.DURATION,
            ActivityField.TOTAL_FLOAT,
            ActivityField.BASELINE_FINISH,
            ActivityField.CONSTRAINT,
            ActivityField.CALENDAR);

    /** Those that tell by their absence too: one activity that lacks it is a statement. */
    private static final Set<ActivityField> TELLING = Set.of(
            ActivityField.BASELINE_START,
            ActivityField.BASELINE_FINISH,
            ActivityField.CONSTRAINT,
            ActivityField.CALENDAR);

    /** The fields that a whole file lacks, so that nothing can be compared. */
    Set<ActivityField> lacking() {
        return Stream.concat(EXPECTED.stream(), Stream.of(ActivityField.BASELINE_START))
                .filter(field -> isLacking(field, ActivityPair::then) || isLacking(field, ActivityPair::now))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is to be said about it. */
    List<Lack> all() {
        List<Lack> lacks = new ArrayList<>();
        for (ActivityField field : EXPECTED) {
            boolean then = isLacking(field, ActivityPair::then);
            boolean now = isLacking(field, ActivityPair::now);
            if (then || now) {
                lacks.add(new Lack(field, then, now, 0));
            } else if (!TELLING.contains(field)) {
                addSome(field, lacks);
            }
        }
        return List.copyOf(lacks);
    }

    private void addSome(ActivityField field, List<Lack> lacks) {
        int then = (int) comparable(field)
                .filter(pair ->
                        field.of(pair.then()).isEmpty() && field.of(pair.now()).isPresent())
                .count();
        int now = (int) comparable(field)
                .filter(pair ->
                        field.of(pair.now()).isEmpty() && field.of(pair.then()).isPresent())
                .count();
        if (then + now > 0) {
            lacks.add(new Lack(field, then > 0, now > 0, then + now));
        }
    }

    private boolean isLacking(ActivityField field, Function<ActivityPair, SnapshotActivity> side) {
        return comparable(field).findAny().isPresent()
                && comparable(field).map(side).map(field::of).allMatch(Optional::isEmpty);
    }

    /** Float is stated of what is open only. */
    private Stream<ActivityPair> comparable(ActivityField field) {
        return pairs.stream()
                .filter(pair -> field != ActivityField.TOTAL_FLOAT
                        || (pair.then().activity().isOpen()
                                && pair.now().activity().isOpen()));
    }
}
