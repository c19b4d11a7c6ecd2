package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a system's mapping: the paths of its keys, and what is done with the values there.
 *
 * @param mapped the line as the guide shows it; its remark is written by what is asked for here
 * @param counts whether it is said of a record at all
 */
record ExportField(MappedField mapped, Predicate<JsonPart> counts, Refinement refinement) {

    /** What is made of a value before it is read as a date, number or text; nothing where it says nothing. */
    @FunctionalInterface
    interface Refinement {
        Optional<Scalar> of(Scalar value, JsonPart record);
    }

    /** The values as they are; of several paths the first that has one. */
    static ExportField of(SnapshotField ours, String... theirs) {
        return new ExportField(
                new MappedField(ours, List.of(theirs), ""), record -> true, (value, record) -> Optional.of(value));
    }

    /** Only of records with this value at that path. */
    ExportField when(String path, String value) {
        return new ExportField(
                remarked("where `" + path + "` is `" + value + "`"),
                record -> counts.test(record) && record.has(path, value),
                refinement);
    }

    /** Only of records without this value at that path. */
    ExportField unless(String path, String value) {
        return new ExportField(
                remarked("unless `" + path + "` is `" + value + "`"),
                record -> counts.test(record) && !record.has(path, value),
                refinement);
    }

    /** The part of the value that the first group of the pattern takes, where it fits. */
    ExportField part(Pattern pattern, String remark) {
        return new ExportField(remarked(remark), counts, (value, record) -> {
            Matcher matcher = pattern.matcher(value.text());
            return matcher.matches() ? Optional.of(replaced(value, matcher.group(1))) : Optional.empty();
        });
    }

    /** This word, whatever the value is. */
    ExportField saying(String word) {
        return new ExportField(remarked(word), counts, (value, record) -> Optional.of(replaced(value, word)));
    }

    /** What a record in a list at the top of the file is called, of which the value is the id. */
    ExportField naming(String list, String name) {
        return new ExportField(
                remarked("by its `" + name + "` in `" + list + "`"), counts, (value, record) -> record.whole()
                        .named(list, value.text())
                        .flatMap(named -> named.at(name).stream().findFirst())
                        .flatMap(JsonPart::value));
    }

    /** The first line of a longer text. */
    ExportField firstLine() {
        return new ExportField(
                remarked("its first line"),
                counts,
                (value, record) -> Optional.of(
                        replaced(value, value.text().strip().lines().findFirst().orElse(""))));
    }

    /** The share of this value in the sum of it and these others, in percent; nothing where all are zero. */
    ExportField shareWith(String... others) {
        String named = Stream.of(others)
                .map(path -> "`" + path.substring(path.lastIndexOf('.') + 1) + "`")
                .collect(Collectors.joining(", "));
        return new ExportField(
                remarked("percent of it and " + named + " together, rounded down"),
                counts,
                (value, record) -> share(
                        value,
                        Stream.of(others)
                                .flatMap(path -> record.at(path).stream())
                                .flatMap(reached -> reached.value().stream())
                                .toList()));
    }

    /** What it says of a record; what cannot be a single value becomes a problem. */
    List<Scalar> values(JsonPart record, FileProblems problems) {
        if (!counts.test(record)) {
            return List.of();
        }
        return mapped.theirs().stream()
                .map(path -> given(path, record, problems))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Scalar> given(String path, JsonPart record, FileProblems problems) {
        List<Scalar> given = new ArrayList<>();
        for (JsonPart reached : record.at(path)) {
            if (reached.isRecord() || reached.isList()) {
                problems.add(
                        reached.place(),
                        "'" + path + "' is a single value, not "
                                + reached.node().noun(),
                        "export the file again, and do not change it");
            }
            reached.value().flatMap(value -> refinement.of(value, record)).ifPresent(given::add);
        }
        return given;
    }

    private MappedField remarked(String remark) {
        String before = mapped.remark();
        return new MappedField(mapped.ours(), mapped.theirs(), before.isEmpty() ? remark : before + "; " + remark);
    }

    private static Optional<Scalar> share(Scalar value, List<Scalar> others) {
        Optional<Scalar> unfit = Stream.concat(Stream.of(value), others.stream())
                .filter(count -> !count.text().matches("\\d{1,9}"))
                .findFirst();
        if (unfit.isPresent()) {
            return unfit;
        }
        long own = Long.parseLong(value.text());
        long all = own
                + others.stream()
                        .mapToLong(other -> Long.parseLong(other.text()))
                        .sum();
        return all == 0 ? Optional.empty() : Optional.of(replaced(value, Long.toString(own * 100 / all)));
    }

    private static Scalar replaced(Scalar value, String text) {
        return new Scalar(text, value.kind(), value.place());
    }
}
