package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.HEALTH;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.states.StateMeaning;
import dev.slipway.inputs.internal.states.StateReader;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.dates.DateWindow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Reads the records of one system by its declared mapping. A record with any mistake is reported and left out. */
final class RecordReader {

    private final ExportFormat format;
    private final FileProblems problems;
    private final Values values;
    private final StateReader states;

    RecordReader(ExportFormat format, FileProblems problems, StateWords words) {
        this.format = format;
        this.problems = problems;
        this.values = new Values(problems);
        this.states = new StateReader(words, problems);
    }

    Optional<Activity> read(JsonPart record) {
        int before = problems.count();
        return name(record).map(name -> activity(record, name)).filter(activity -> problems.count() == before);
    }

    private Activity activity(JsonPart record, Scalar name) {
        Optional<Scalar> forecast = first(FORECAST, record);
        Optional<Scalar> actual = first(ACTUAL, record);
        Optional<Scalar> percent = first(PERCENT, record);
        Place stated = Stream.of(actual, forecast, percent)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(name)
                .place();
        return Activity.of(name.text().strip(), stated)
                .keys(texts(KEY, record))
                .above(texts(TERMINAL, record))
                .kind(format.kindOf(record))
                .deadline(first(DEADLINE, record).flatMap(this::date).filter(DateWindow::isKnown))
                .start(first(START, record).flatMap(this::date))
                .forecast(forecast.flatMap(this::date))
                .actual(actual.flatMap(this::date))
                .state(stated(STATE, record).flatMap(StateMeaning::state))
                .health(stated(HEALTH, record).or(() -> stated(STATE, record)).flatMap(StateMeaning::health))
                .whole(true)
                .percent(percent.map(this::percent).orElse(OptionalDouble.empty()))
                .owner(text(OWNER, record))
                .note(text(NOTE, record))
                .build();
    }

    private Optional<StateMeaning> stated(SnapshotField ours, JsonPart record) {
        return first(ours, record).map(states::read);
    }

    private Optional<Scalar> name(JsonPart record) {
        int before = problems.count();
        Optional<Scalar> name = first(NAME, record);
        if (name.isEmpty() && problems.count() == before) {
            String path = format.fieldsOf(NAME)
                    .findFirst()
                    .orElseThrow()
                    .mapped()
                    .theirs()
                    .get(0);
            Place place = record.at(path).stream().findFirst().orElse(record).place();
            problems.add(place, "this " + format.noun() + " has no '" + path + "'", "name it, and export again");
        }
        return name;
    }

    private Optional<DateWindow> date(Scalar value) {
        return values.date(UtcDay.of(value));
    }

    private OptionalDouble percent(Scalar value) {
        OptionalDouble percent = values.amount(value, "percent");
        if (percent.isPresent() && percent.getAsDouble() > 100) {
            problems.add(value.place(), "percent is '" + value.text() + "', not between 0 and 100", "");
            return OptionalDouble.empty();
        }
        return percent;
    }

    private String text(SnapshotField ours, JsonPart record) {
        return first(ours, record).map(value -> value.text().strip()).orElse("");
    }

    private Optional<Scalar> first(SnapshotField ours, JsonPart record) {
        return values(ours, record).findFirst();
    }

    private List<String> texts(SnapshotField ours, JsonPart record) {
        return values(ours, record).map(value -> value.text().strip()).toList();
    }

    private Stream<Scalar> values(SnapshotField ours, JsonPart record) {
        return format.fieldsOf(ours).flatMap(field -> field.values(record, problems).stream());
    }
}
