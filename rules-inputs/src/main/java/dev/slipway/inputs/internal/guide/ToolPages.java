package dev.slipway.inputs.internal.guide;

import static dev.slipway.inputs.internal.guide.MarkdownTable.code;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the guide says about other tools: all of them in one table, and each in its own section. */
record ToolPages(List<ToolGuide> guides) {

    /** Of more names than these the table says only that there are more; the section has them all. */
    private static final int NAMES_SHOWN = 2;

    String table() {
        MarkdownTable table = new MarkdownTable(
                "system", "file", "export", "deadline", "forecast", "actual", "percent", "name", "key", "terminal");
        for (ToolGuide guide : guides) {
            table.row(
                    system(guide),
                    file(guide),
                    "[how](#" + anchor(guide.tool()) + ")",
                    names(guide, DEADLINE),
                    names(guide, FORECAST),
                    names(guide, ACTUAL),
                    names(guide, PERCENT),
                    names(guide, NAME),
                    names(guide, KEY),
                    names(guide, TERMINAL));
        }
        return table.toString();
    }

    String sections() {
        return guides.stream().map(ToolPages::section).collect(Collectors.joining("\n"));
    }

    private static String section(ToolGuide guide) {
        MarkdownTable fields = new MarkdownTable("becomes", "from", "how");
        guide.fields().stream()
                .sorted(Comparator.comparing(MappedField::ours))
                .forEach(field -> fields.row("`" + field.ours().key() + "`", code(field.theirs()), field.remark()));
        String traps = guide.traps().stream().map(trap -> "- " + trap + "\n").collect(Collectors.joining());
        return "### " + guide.tool() + "\n\n"
                + "Known as `--kind " + guide.kind().word() + "`. To export: " + guide.export() + "\n\n"
                + fields
                + (traps.isEmpty() ? "" : "\n" + traps);
    }

    private static String names(ToolGuide guide, SnapshotField ours) {
        List<String> all = guide.fields().stream()
                .filter(field -> field.ours() == ours)
                .flatMap(field -> field.theirs().stream())
                .distinct()
                .toList();
        String shown = code(all.stream().limit(NAMES_SHOWN).toList());
        return all.size() > NAMES_SHOWN ? shown + ", …" : shown;
    }

    /** {@code Primavera P6} of {@code Primavera P6 (XER)}. */
    private static String system(ToolGuide guide) {
        return guide.tool().replaceFirst(" \\(.*\\)$", "");
    }

    private static String file(ToolGuide guide) {
        return guide.tool().equals(system(guide)) ? "" : guide.tool().replaceFirst("^.* \\((.*)\\)$", "$1");
    }

    /** Under which a heading can be linked to, as the usual viewers of Markdown make it. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
