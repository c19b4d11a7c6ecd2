package dev.slipway.workbench.internal.page;

import java.util.ArrayList;
import java.util.List;

/** A run of text, of which parts are emphasised, code or links. */
public record CatalogueWords(List<Word> parts) {

    public CatalogueWords {
        parts = List.copyOf(parts);
    }

    /** A part of a text. */
    public sealed interface Word {}

    /** Text as it is. */
    public record Plain(String text) implements Word {}

    /** Something to be emphasized. */
    public record Strong(String text) implements Word {}

    /** Something as it is written in a file. */
    public record Code(String text) implements Word {}

    /** A link to a heading of the same page. */
    public record Link(String text, String anchor) implements Word {}

    public static CatalogueWords plain(String text) {
        return new CatalogueWords(List.of(new Plain(text)));
    }

    public static CatalogueWords code(String text) {
        return new CatalogueWords(List.of(new Code(text)));
    }

    public static CatalogueWords strong(String text) {
        return new CatalogueWords(List.of(new Strong(text)));
    }

    public static CatalogueWords link(String text, String anchor) {
        return new CatalogueWords(List.of(new Link(text, anchor)));
    }

    /** Each of them as code, with commas between. */
    public static CatalogueWords codes(List<String> texts) {
        List<Word> parts = new ArrayList<>();
        for (String text : texts) {
            if (!parts.isEmpty()) {
                parts.add(new Plain(", "));
            }
            parts.add(new Code(text));
        }
        return new CatalogueWords(parts);
    }

    public CatalogueWords and(CatalogueWords more) {
        List<Word> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new CatalogueWords(all);
    }

    public CatalogueWords and(String more) {
        return and(plain(more));
    }
}
