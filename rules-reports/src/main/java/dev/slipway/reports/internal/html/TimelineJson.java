package dev.slipway.reports.internal.html;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.picture.DaysShown;
import dev.slipway.reports.internal.picture.Timeline;
import dev.slipway.reports.internal.say.AlertText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The timeline as the page draws it: pieces of rows, a heading for each terminal above its milestones. */
final class TimelineJson {

    private final Timeline timeline;
    private final Words words;
    private final List<List<Timeline.Group>> pieces;

    TimelineJson(Timeline timeline, Words words) {
        this.timeline = timeline;
        this.words = words;
        this.pieces = PicturePieces.of(groups(timeline), group -> group.rows().size() + 1);
    }

    /** What is about the network as a whole comes first; a group of more rows than a piece is cut. */
    private static List<Timeline.Group> groups(Timeline timeline) {
        List<Timeline.Group> groups = new ArrayList<>();
        int most = PicturePieces.MOST_ROWS - 1;
        for (Timeline.Group group : timeline.groups()) {
            for (int first = 0; first < group.rows().size(); first += most) {
                List<Timeline.Row> rows =
                        group.rows().subList(first, Math.min(group.rows().size(), first + most));
                groups.add(new Timeline.Group(group.name(), group.rag(), rows));
            }
        }
        return groups;
    }

    /** Pieces to draw, one at least. */
    int pieces() {
        return Math.max(1, pieces.size());
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("timelines");
        for (int number = 0; number < pieces(); number++) {
            json.writeStartArray();
            Optional<Timeline.Row> network = number == 0 ? timeline.network() : Optional.empty();
            network.ifPresent(row -> row(json, row));
            if (number < pieces.size()) {
                pieces.get(number).forEach(group -> group(json, group));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void group(JsonGenerator json, Timeline.Group group) {
        json.writeStartObject();
        json.writeStringProperty("heading", VisibleText.of(group.name()));
        json.writeEndObject();
        group.rows().forEach(row -> row(json, row));
    }

    private void row(JsonGenerator json, Timeline.Row row) {
        json.writeStartObject();
        json.writeStringProperty("name", VisibleText.of(row.name()));
        row.stopped().ifPresent(state -> json.writeStringProperty("stopped", words.text(state.key())));
        json.writeStringProperty("rag", AlertText.word(row.rag()));
        json.writeStringProperty("mark", PageContent.mark(row.rag()));
        window(json, "deadline", row.deadline());
        window(json, "forecast", row.forecast());
        window(json, "actual", row.actual());
        json.writeEndObject();
    }

    /** As far as the picture reaches; a window that is open to one side is drawn as the day that is known. */
    private void window(JsonGenerator json, String name, DateWindow window) {
        if (!window.isKnown()) {
            return;
        }
        DaysShown range = timeline.range();
        json.writeObjectPropertyStart(name);
        json.writeStringProperty(
                "start",
                range.nearest(window.hasStart() ? window.start() : window.end()).toString());
        json.writeStringProperty("end", range.nearest(window.latestKnown()).toString());
        json.writeStringProperty("text", VisibleText.of(words.date(window)));
        json.writeEndObject();
    }
}
