package dev.slipway.reports.internal.workbook;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.AlertText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sheets of a workbook have in common. */
record SheetWords(Words words) {

    static final int DATE_WIDTH = 13;

    String text(String key) {
        return words.text("xlsx." + key);
    }

    Column column(String key, int width, Column.Form form) {
        return new Column(text(key), width, form);
    }

    Column column(String key, int width) {
        return column(key, width, Column.Form.TEXT);
    }

    /** A coarse date is its words, and the first and last of the days that it may mean. */
    List<Column> dateColumns(String key) {
        String title = text(key);
        return List.of(
                new Column(title, DATE_WIDTH, Column.Form.TEXT),
                new Column(title + ", " + text("firstDay"), DATE_WIDTH, Column.Form.DAY),
                new Column(title + ", " + text("lastDay"), DATE_WIDTH, Column.Form.DAY));
    }

    List<Cell> date(DateWindow window) {
        if (!window.isKnown()) {
            return List.of(name(window.text()), Cell.EMPTY, Cell.EMPTY);
        }
        return List.of(
                name(words.date(window)),
                window.hasStart() ? Cell.of(window.start()) : Cell.EMPTY,
                window.hasEnd() ? Cell.of(window.end()) : Cell.EMPTY);
    }

    /** Text of a file, on one line. */
    static Cell name(String text) {
        return Cell.of(VisibleText.of(text));
    }

    /** A terminal by its name; a programme of a portfolio is said to be one. */
    Cell place(Assessment assessment, String name) {
        return name(assessment.isOfPortfolio() ? words.text("xlsx.ofProgramme", Map.of("name", name)) : name);
    }

    Cell severity(Alert alert) {
        return Cell.of(alert.isWaived() ? words.text("severity.waived") : word(alert.severity()));
    }

    String word(Severity severity) {
        return words.text("severity." + AlertText.word(severity));
    }

    String word(Rag rag) {
        return words.text("rag." + AlertText.word(rag));
    }

    /** The colours of the words for severities and states. */
    Map<String, Tone> tones() {
        Map<String, Tone> tones = new HashMap<>();
        Arrays.stream(Rag.values()).forEach(rag -> tones.put(word(rag), Tone.valueOf(rag.name())));
        tones.put(word(Severity.RED), Tone.RED);
        tones.put(word(Severity.AMBER), Tone.AMBER);
        tones.put(word(Severity.INFO), Tone.BLUE);
        tones.put(words.text("severity.waived"), Tone.GREY);
        return tones;
    }
}
