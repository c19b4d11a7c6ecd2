package dev.slipway.inputs.internal.guide;

import static dev.slipway.inputs.internal.guide.MarkdownTable.code;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.columns.ToolTables;
import dev.slipway.inputs.internal.export.ExportReader;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.schedule.ScheduleReader;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import dev.slipway.inputs.internal.status.StatusField;
import dev.slipway.model.dates.DateWindow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes {@code docs/inputs.md}: its words are those of a template, its tables those of the readers. */
public final class InputGuide {

    private static final List<String> SPELLINGS = List.of(
            "2026-09-30",
            "2026-09-30T17:00Z",
            "2026-09",
            "Sep 2026",
            "Q3 2026",
            "2026-Q3",
            "2026-35",
            "H2 2026",
            "mid 2026",
            "end of 2026",
            "2026",
            "2026-W14",
            "KW 14/2026",
            "3Q26",
            "2H 2026",
            "09/2026",
            "31 марта 2026 г.",
            "2026年第三季度",
            "2. Quartal 2026",
            "spring 2026",
            "winter 2025/26",
            "early 2026",
            "late 2026",
            "mid-March 2026",
            "end of Q3 2026",
            "by 2026-06",
            "before June 2026",
            "after June 2026",
            "14-Feb-26 A",
            "TBD");

    /** Of more words than these the table says only that there are more. */
    private static final int WORDS_SHOWN = 4;

    private InputGuide() {}

    /** All that is known about other tools, in the order of the guide. */
    public static List<ToolGuide> guides() {
        return Stream.of(ScheduleReader.guides(), ToolTables.guides(), ExportReader.guides())
                .flatMap(List::stream)
                .toList();
    }

    /** The whole page. */
    public static String markdown() {
        ToolPages tools = new ToolPages(guides());
        return template()
                .replace("{systems}\n", tools.table())
                .replace("{tools}\n", tools.sections())
                .replace("{headers}\n", headers())
                .replace("{rows}\n", rows())
                .replace("{dates}\n", dates())
                .replace("{orders}", code(DateOrder.words()))
                .replace("{limits}\n", limits(InputLimits.defaults()));
    }

    private static String headers() {
        List<String> columns = new ArrayList<>(List.of("says"));
        columns.addAll(HeaderVocabulary.languages());
        MarkdownTable table = new MarkdownTable(columns.toArray(String[]::new));
        HeaderVocabulary.words().forEach((role, languages) -> {
            List<String> cells = new ArrayList<>(List.of("`" + role + "`"));
            languages.forEach(words -> cells.add(
                    String.join(", ", words.stream().limit(WORDS_SHOWN).toList())
                            + (words.size() > WORDS_SHOWN ? ", …" : "")));
            table.row(cells.toArray(String[]::new));
        });
        return table.toString();
    }

    private static String rows() {
        MarkdownTable table = new MarkdownTable("field", "other headers that mean it");
        for (StatusField field : StatusField.values()) {
            table.row("`" + field.key() + "`", String.join(", ", field.synonyms()));
        }
        return table.toString();
    }

    private static String dates() {
        MarkdownTable table = new MarkdownTable("written", "first day", "last day");
        for (String spelling : SPELLINGS) {
            DateWindow window = DateWindow.parse(spelling);
            table.row(
                    "`" + spelling + "`",
                    window.hasStart() ? window.start().toString() : "not known",
                    window.hasEnd() ? window.end().toString() : "not known");
        }
        return table.toString();
    }

    private static String limits(InputLimits limits) {
        MarkdownTable table = new MarkdownTable("of", "at most", "to set it");
        for (InputLimit limit : InputLimit.values()) {
            table.row(limit.subject(), limit.text(limits), "`--limit " + limit.word() + "=...`");
        }
        return table.toString();
    }

    private static String template() {
        try (InputStream bytes = InputGuide.class.getResourceAsStream("inputs.md")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
