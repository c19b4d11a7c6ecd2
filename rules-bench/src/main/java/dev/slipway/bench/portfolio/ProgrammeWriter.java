package dev.slipway.bench.portfolio;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes programmes as NDJSON, a line each, with their reports or without. */
final class ProgrammeWriter implements AutoCloseable {

    private final JsonGenerator json;

    /** Names as the bytes that they are written as: there are millions of each. */
    private final Map<String, SerializedString> names = new HashMap<>();

    ProgrammeWriter(OutputStream stream) {
        json = JsonFactory.builder()
                .rootValueSeparator("\n")
                .build()
                .createGenerator(ObjectWriteContext.empty(), stream);
    }

    void write(Programme programme) {
        write(programme, List.of());
    }

    void write(Programme programme, List<StatusUpdate> updates) {
        json.writeStartObject();
        text("programme", programme.id());
        text("name", programme.name());
        date("start", programme.start());
        json.writeArrayPropertyStart("terminals");
        programme.terminals().forEach(this::terminal);
        json.writeEndArray();
        if (!updates.isEmpty()) {
            json.writeArrayPropertyStart("updates");
            updates.forEach(this::update);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeRaw('\n');
        json.close();
    }

    private void terminal(Terminal terminal) {
        json.writeStartObject();
        text("id", terminal.id());
        text("name", terminal.name());
        text("kind", terminal.kind());
        json.writeArrayPropertyStart("milestones");
        terminal.milestones().forEach(this::milestone);
        json.writeEndArray();
        if (!terminal.capacity().isEmpty()) {
            json.writeArrayPropertyStart("capacity");
            terminal.capacity().forEach(this::capacity);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void milestone(Milestone milestone) {
        json.writeStartObject();
        text("id", milestone.id().milestone());
        text("kind", milestone.kind());
        date("deadline", milestone.deadline());
        date("start", milestone.start());
        text("owner", milestone.owner());
        if (!milestone.after().isEmpty()) {
            json.writeArrayPropertyStart("after");
            milestone.after().forEach(this::after);
            json.writeEndArray();
        }
        text("source", milestone.source());
        json.writeEndObject();
    }

    private void after(Dependency dependency) {
        json.writeString(dependency.predecessor().toString() + dependency.lag());
    }

    private void capacity(CapacityTarget target) {
        json.writeStartObject();
        text("measure", target.measure());
        number("target", target.target());
        date("from", target.from());
        number("planned", target.planned());
        text("source", target.source());
        json.writeEndObject();
    }

    private void update(StatusUpdate update) {
        json.writeStartObject();
        text("report_date", update.reportDate().toString());
        text("terminal", update.terminal());
        if (update instanceof MilestoneUpdate report) {
            milestoneUpdate(report);
        } else if (update instanceof CapacityReading reading) {
            reading(reading);
        }
        text("source", update.source());
        json.writeEndObject();
    }

    private void milestoneUpdate(MilestoneUpdate report) {
        text("milestone", report.milestone().milestone());
        report.forecast().ifPresent(forecast -> text("forecast", forecast.toString()));
        text("actual", StatusText.actual(report));
        number("percent", report.percent());
        text("evidence", report.evidence());
        text("author", report.author());
        text("note", report.note());
    }

    private void reading(CapacityReading reading) {
        text("measure", reading.measure());
        text("basis", reading.basis().name().toLowerCase(Locale.ROOT));
        number("value", OptionalDouble.of(reading.value()));
    }

    private void text(String key, String value) {
        if (!value.isEmpty()) {
            name(key);
            json.writeString(value);
        }
    }

    private void name(String key) {
        json.writeName(names.computeIfAbsent(key, SerializedString::new));
    }

    private void date(String key, DateWindow date) {
        if (date.isKnown()) {
            text(key, date.toString());
        }
    }

    private void number(String key, OptionalDouble value) {
        value.ifPresent(number -> {
            name(key);
            json.writeNumber((long) number);
        });
    }
}
