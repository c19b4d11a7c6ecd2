package dev.slipway.reports.internal.terminal;

import static java.util.stream.Collectors.joining;

import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.ReportOptions;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes lines that are never wider than the page. */
public final class TextPage {

    private final Writer out;
    private final int width;
    private final boolean colour;
    private boolean atGap = true;

    public TextPage(Writer out, ReportOptions options) {
        this.out = out;
        this.width = options.width();
        this.colour = options.colour();
    }

    public int width() {
        return width;
    }

    /** The widest that words before a text may be without leaving the text too narrow. */
    public int widestLead() {
        return width / 2;
    }

    /** One empty line, unless there is one already or nothing was written yet. */
    public void gap() throws IOException {
        if (!atGap) {
            out.write('\n');
            atGap = true;
        }
    }

    /** One text at the left and one at the right; on lines of their own where they do not fit on one. */
    public void spread(StyledText left, StyledText right) throws IOException {
        int between = width - left.width() - right.width();
        if (between < 2) {
            text(0, left);
            text(0, right);
            return;
        }
        line(painted(left) + " ".repeat(between) + painted(right));
    }

    /** A line across the page; plain dashes, for box drawing takes two columns on some terminals. */
    public void rule() throws IOException {
        text(0, new StyledText("-".repeat(width), Style.DIM));
    }

    public void text(int indent, StyledText text) throws IOException {
        hanging(indent, List.of(), text);
    }

    /** A text after the words that introduce it, its further lines under its first; under them where they are too wide. */
    public void hanging(int indent, List<StyledText> lead, StyledText text) throws IOException {
        int column = indent + lead.stream().mapToInt(StyledText::width).sum();
        if (!lead.isEmpty() && column > widestLead()) {
            text(indent, StyledText.plain(lead.stream().map(StyledText::text).collect(joining())));
            text(indent + 2, text);
            return;
        }
        String before = " ".repeat(indent) + lead.stream().map(this::painted).collect(joining());
        for (String line : Wrapping.lines(text.text(), width - column)) {
            line(before + painted(new StyledText(line, text.style())));
            before = " ".repeat(column);
        }
    }

    /** A line unchanged, with its blanks; the caller takes care of its width. */
    public void drawn(List<StyledText> parts) throws IOException {
        line(parts.stream().map(this::painted).collect(joining()).stripTrailing());
    }

    private void line(String text) throws IOException {
        out.write(VisibleText.harmless(text));
        out.write('\n');
        atGap = false;
    }

    private String painted(StyledText span) {
        return colour && !span.text().isBlank() ? span.style().paint(span.text()) : span.text();
    }
}
