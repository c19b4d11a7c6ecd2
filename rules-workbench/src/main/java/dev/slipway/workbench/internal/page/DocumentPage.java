package dev.slipway.workbench.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page, written from its top down. */
public final class DocumentPage {

    /** A part of a page. */
    public sealed interface Block {}

    /**
     * A heading.
     *
     * @param level 1 for the title
     */
    public record Heading(int level, String text) implements Block {

        /** The target of a link to it, as GitHub makes it from the text. */
        public String anchor() {
            return DocumentPage.anchor(text);
        }
    }

    public record Paragraph(CatalogueWords words) implements Block {}

    public record Bullets(List<CatalogueWords> items) implements Block {}

    public record Table(List<String> headings, List<List<CatalogueWords>> rows) implements Block {}

    private final List<Block> blocks = new ArrayList<>();

    public DocumentPage heading(int level, String text) {
        blocks.add(new Heading(level, text));
        return this;
    }

    public DocumentPage paragraph(CatalogueWords words) {
        blocks.add(new Paragraph(words));
        return this;
    }

    /** Adds a list; nothing where it is empty. */
    public DocumentPage bullets(List<CatalogueWords> items) {
        if (!items.isEmpty()) {
            blocks.add(new Bullets(List.copyOf(items)));
        }
        return this;
    }

    /** Adds a table; nothing where it has no rows. */
    public DocumentPage table(List<String> headings, List<List<CatalogueWords>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(headings, List.copyOf(rows)));
        }
        return this;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The target of a link to a heading of that text. */
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
