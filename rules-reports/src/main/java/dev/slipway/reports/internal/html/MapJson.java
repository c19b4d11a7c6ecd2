package dev.slipway.reports.internal.html;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.AlertText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * The map as the page draws it.
 *
 * @param places terminals whose place is known
 * @param isCorridor whether a line joins them
 */
record MapJson(Assessment assessment, Words words, List<Terminal> places, boolean isCorridor) {

    void write(JsonGenerator json) {
        Map<String, String> states = assessment.terminals().stream()
                .collect(Collectors.toMap(TerminalRag::id, terminal -> AlertText.word(terminal.rag())));
        json.writeObjectPropertyStart("map");
        json.writeBooleanProperty("isLine", isCorridor);
        json.writeArrayPropertyStart("places");
        for (Terminal place : places) {
            String rag = states.getOrDefault(place.id(), "grey");
            json.writeStartObject();
            json.writeStringProperty("name", VisibleText.of(place.name()));
            json.writeNumberProperty("east", place.location().orElseThrow().longitude());
            json.writeNumberProperty("north", place.location().orElseThrow().latitude());
            json.writeStringProperty("rag", rag);
            json.writeStringProperty("state", words.text("rag." + rag));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
