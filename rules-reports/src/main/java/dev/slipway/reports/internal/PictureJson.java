package dev.slipway.reports.internal;

import dev.slipway.model.Assessment;
import dev.slipway.model.DateWindow;
import dev.slipway.model.Forecast;
import dev.slipway.model.Terminal;
import dev.slipway.model.TerminalRag;
import dev.slipway.model.Trend;
import dev.slipway.model.Words;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the pictures of a page show, as JSON that nothing in it can turn into markup. */
final class PictureJson {

    private static final List<String> WORDS = List.of(
            "asOf",
            "deadline",
            "forecast",
            "actual",
            "reportDate",
            "diagonal",
            "overrun",
            "target",
            "planned",
            "nominal",
            "throughput",
            "expected");

    private final JsonGenerator json;
    private final Words words;

    private PictureJson(JsonGenerator json, Words words) {
        this.json = json;
        this.words = words;
    }

    static String of(
            Assessment assessment,
            Words words,
            List<Terminal> places,
            Timeline timeline,
            List<TrendChart> trends,
            List<CapacityBars> capacities) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            PictureJson writer = new PictureJson(json, words);
            json.writeStartObject();
            json.writeStringProperty("asOf", assessment.asOf().toString());
            writer.words();
            writer.map(assessment, places);
            writer.timeline(timeline);
            writer.trends(trends);
            writer.capacities(capacities);
            json.writeEndObject();
        }
        return harmless(text.toString());
    }

    /** Within a script element neither a tag nor a comment can begin, and no line can end. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void words() {
        json.writeObjectPropertyStart("words");
        WORDS.forEach(word -> json.writeStringProperty(word, words.text("html." + word)));
        json.writeEndObject();
    }

    private void map(Assessment assessment, List<Terminal> places) {
        Map<String, String> states = assessment.terminals().stream()
                .collect(Collectors.toMap(TerminalRag::id, terminal -> AlertText.word(terminal.rag())));
        json.writeObjectPropertyStart("map");
        json.writeArrayPropertyStart("places");
        for (Terminal place : places) {
            String rag = states.getOrDefault(place.id(), "grey");
            json.writeStartObject();
            text("name", place.name());
            json.writeNumberProperty("east", place.location().orElseThrow().longitude());
            json.writeNumberProperty("north", place.location().orElseThrow().latitude());
            json.writeStringProperty("rag", rag);
            json.writeStringProperty("state", words.text("rag." + rag));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void timeline(Timeline timeline) {
        json.writeObjectPropertyStart("timeline");
        range("range", timeline.range());
        json.writeArrayPropertyStart("rows");
        timeline.network().ifPresent(row -> row(row, row.name(), 0, timeline.range()));
        int number = 0;
        for (Timeline.Group group : timeline.groups()) {
            number++;
            for (Timeline.Row row : group.rows()) {
                row(row, row.name() + " · " + group.name(), number, timeline.range());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(Timeline.Row row, String name, int group, DateRange range) {
        json.writeStartObject();
        text("name", name);
        json.writeNumberProperty("group", group);
        json.writeStringProperty("rag", AlertText.word(row.rag()));
        window("deadline", row.deadline(), range);
        window("forecast", row.forecast(), range);
        window("actual", row.actual(), range);
        json.writeEndObject();
    }

    /** As far as the picture reaches; a window of open start is drawn as its last day. */
    private void window(String name, DateWindow window, DateRange range) {
        if (!window.isKnown()) {
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty(
                "start",
                range.nearest(window.hasStart() ? window.start() : window.end()).toString());
        json.writeStringProperty("end", range.nearest(window.end()).toString());
        text("text", words.date(window));
        json.writeEndObject();
    }

    private void trends(List<TrendChart> charts) {
        json.writeArrayPropertyStart("trends");
        for (TrendChart chart : charts) {
            json.writeStartObject();
            range("reports", chart.reports());
            range("forecasts", chart.forecasts());
            json.writeArrayPropertyStart("lines");
            chart.lines().forEach(line -> line(line, chart.reports()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void line(TrendChart.Line line, DateRange reports) {
        json.writeStartObject();
        text("name", line.name());
        json.writeArrayPropertyStart("points");
        for (Forecast forecast : line.forecasts()) {
            json.writeStartObject();
            json.writeStringProperty("report", forecast.reportDate().toString());
            json.writeStringProperty("forecast", forecast.window().end().toString());
            text("text", words.date(forecast.reportDate()) + ": " + words.date(forecast.window()));
            json.writeEndObject();
        }
        json.writeEndArray();
        line.overrun().ifPresent(trend -> overrun(trend, line, reports));
        json.writeEndObject();
    }

    private void overrun(Trend trend, TrendChart.Line line, DateRange reports) {
        LocalDate from = line.forecasts().get(line.forecasts().size() - 1).reportDate();
        LocalDate to = trend.meetsDiagonalOn().map(reports::nearest).orElse(reports.last());
        json.writeArrayPropertyStart("overrun");
        for (LocalDate day : List.of(from, to)) {
            json.writeStartArray();
            json.writeString(day.toString());
            json.writeString(trend.forecastOn(day).toString());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void capacities(List<CapacityBars> capacities) {
        json.writeArrayPropertyStart("capacity");
        for (CapacityBars bars : capacities) {
            json.writeStartObject();
            text("name", bars.terminal() + " · " + bars.measure());
            bar("target", bars.target(), bars);
            bar("planned", bars.planned(), bars);
            bar("nominal", bars.nominal(), bars);
            bar("throughput", bars.throughput(), bars);
            bar("expected", bars.expected(), bars);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void bar(String name, OptionalDouble value, CapacityBars bars) {
        value.ifPresent(amount -> {
            json.writeObjectPropertyStart(name);
            json.writeNumberProperty("share", Math.round(amount / bars.whole() * 1000) / 1000.0);
            json.writeStringProperty("text", bars.text(value));
            json.writeEndObject();
        });
    }

    private void range(String name, DateRange range) {
        json.writeArrayPropertyStart(name);
        json.writeString(range.first().toString());
        json.writeString(range.last().toString());
        json.writeEndArray();
    }

    private void text(String name, String value) {
        json.writeStringProperty(name, VisibleText.of(value));
    }
}
