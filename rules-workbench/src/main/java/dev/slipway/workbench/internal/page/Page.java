package dev.slipway.workbench.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page, written from its top down. */
public final class Page {

    /** A part of a page. */
    public sealed interface Block {}

    /**
     * A heading.
     *
     * @param level 1 for the title
     */
    public record Heading(int level, String text) implements Block {

        /** What a link to it names: as GitHub makes it of the text. */
        public String anchor() {
            return Page.anchor(text);
        }
    }

    public record Paragraph(Words words) implements Block {}

    public record Bullets(List<Words> items) implements Block {}

    public record Table(List<String> headings, List<List<Words>> rows) implements Block {}

    private final List<Block> blocks = new ArrayList<>();

    public Page heading(int level, String text) {
        blocks.add(new Heading(level, text));
        return this;
    }

    public Page paragraph(Words words) {
        blocks.add(new Paragraph(words));
        return this;
    }

    /** Adds a list; nothing where it is empty. */
    public Page bullets(List<Words> items) {
        if (!items.isEmpty()) {
            blocks.add(new Bullets(List.copyOf(items)));
        }
        return this;
    }

    /** Adds a table; nothing where it has no rows. */
    public Page table(List<String> headings, List<List<Words>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(headings, List.copyOf(rows)));
        }
        return this;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** What a link to a heading of that text names. */
    public static String anchor(String heading) {
        StringBuilder anchor = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                anchor.appendCodePoint(c);
            } else if (c == ' ') {
                anchor.append('-');
            }
        });
        return anchor.toString();
    }
}
