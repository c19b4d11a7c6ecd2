package dev.slipway.reports.internal.html;

import dev.slipway.model.facts.measure.Forecast;
import dev.slipway.model.facts.measure.Trend;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.picture.DaysShown;
import dev.slipway.reports.internal.picture.Fan;
import dev.slipway.reports.internal.picture.TrendChart;
import dev.slipway.reports.internal.say.AlertText;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The trend charts as the page draws them. */
final class TrendJson {

    private final List<TrendChart> charts;
    private final Words words;

    TrendJson(List<TrendChart> charts, Words words) {
        this.charts = charts;
        this.words = words;
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("trends");
        for (TrendChart chart : charts) {
            json.writeStartObject();
            PictureJson.range(json, "reports", chart.reports());
            PictureJson.range(json, "forecasts", chart.forecasts());
            json.writeArrayPropertyStart("lines");
            chart.lines().forEach(line -> line(json, line, chart.reports()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void line(JsonGenerator json, TrendChart.Line line, DaysShown reports) {
        json.writeStartObject();
        json.writeStringProperty("name", VisibleText.of(line.name()));
        json.writeStringProperty("rag", AlertText.word(line.rag()));
        json.writeArrayPropertyStart("points");
        for (Forecast forecast : line.forecasts()) {
            json.writeStartObject();
            json.writeStringProperty("report", forecast.reportDate().toString());
            json.writeStringProperty("forecast", forecast.window().latestKnown().toString());
            json.writeStringProperty(
                    "text", VisibleText.of(words.date(forecast.reportDate()) + ": " + words.date(forecast.window())));
            json.writeEndObject();
        }
        json.writeEndArray();
        line.overrun().ifPresent(trend -> overrun(json, trend, line, reports));
        line.fan().ifPresent(fan -> fan(json, fan));
        json.writeEndObject();
    }

    private static void fan(JsonGenerator json, Fan fan) {
        json.writeObjectPropertyStart("fan");
        json.writeStringProperty("report", fan.from().reported().toString());
        json.writeStringProperty("forecast", fan.from().expected().toString());
        json.writeStringProperty("at", fan.at().toString());
        json.writeStringProperty("p10", fan.spread().p10().toString());
        json.writeStringProperty("p50", fan.spread().p50().toString());
        json.writeStringProperty("p80", fan.spread().p80().toString());
        json.writeStringProperty("p90", fan.spread().p90().toString());
        json.writeEndObject();
    }

    private static void overrun(JsonGenerator json, Trend trend, TrendChart.Line line, DaysShown reports) {
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
}
