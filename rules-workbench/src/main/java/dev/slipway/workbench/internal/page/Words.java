package dev.slipway.workbench.internal.page;

import java.util.ArrayList;
import java.util.List;

/** A run of text, of which parts are emphasised, code or links. */
public record Words(List<Word> parts) {

    public Words {
        parts = List.copyOf(parts);
    }

    /** A part of a text. */
    public sealed interface Word {}

    /** Text as it is. */
    public record Plain(String text) implements Word {}

    /** Something to stand out. */
    public record Strong(String text) implements Word {}

    /** Something as it is written in a file. */
    public record Code(String text) implements Word {}

    /** A link to a heading of the same page. */
    public record Link(String text, String anchor) implements Word {}

    public static Words plain(String text) {
        return new Words(List.of(new Plain(text)));
    }

    public static Words code(String text) {
        return new Words(List.of(new Code(text)));
    }

    public static Words strong(String text) {
        return new Words(List.of(new Strong(text)));
    }

    public static Words link(String text, String anchor) {
        return new Words(List.of(new Link(text, anchor)));
    }

    /** Each of them as code, with commas between. */
    public static Words codes(List<String> texts) {
        List<Word> parts = new ArrayList<>();
        for (String text : texts) {
            if (!parts.isEmpty()) {
                parts.add(new Plain(", "));
            }
            parts.add(new Code(text));
        }
        return new Words(parts);
    }

    public Words and(Words more) {
        List<Word> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new Words(all);
    }

    public Words and(String more) {
        return and(plain(more));
    }
}
