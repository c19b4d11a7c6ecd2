package dev.slipway.reports.internal.html;

import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** The capacities as the page draws them: pieces of rows, a heading for each terminal and measure above its bars. */
final class CapacityJson {

    private final Words words;
    private final List<List<CapacityBars>> pieces;

    CapacityJson(List<CapacityBars> capacities, Words words) {
        this.words = words;
        this.pieces = PicturePieces.of(capacities, bars -> (int) bars.values().count() + 1);
    }

    /** Pieces to draw; none where nothing is known. */
    int pieces() {
        return pieces.size();
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("capacities");
        for (List<CapacityBars> piece : pieces) {
            json.writeStartArray();
            piece.forEach(bars -> rows(json, bars));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void rows(JsonGenerator json, CapacityBars bars) {
        json.writeStartObject();
        json.writeStringProperty("heading", VisibleText.of(bars.terminal() + " · " + bars.measure()));
        json.writeEndObject();
        bar(json, "target", bars.target(), bars);
        bar(json, "planned", bars.planned(), bars);
        bar(json, "nominal", bars.nominal(), bars);
        bar(json, "expected", bars.expected(), bars);
        bar(json, "throughput", bars.throughput(), bars);
    }

    private void bar(JsonGenerator json, String kind, OptionalDouble value, CapacityBars bars) {
        value.ifPresent(amount -> {
            json.writeStartObject();
            json.writeStringProperty("kind", kind);
            json.writeStringProperty("name", words.text("html." + kind));
            json.writeNumberProperty("share", Math.round(amount / bars.whole() * 1000) / 1000.0);
            json.writeStringProperty("text", bars.text(value));
            json.writeEndObject();
        });
    }
}
