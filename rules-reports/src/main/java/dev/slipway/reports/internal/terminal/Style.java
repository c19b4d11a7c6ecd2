package dev.slipway.reports.internal.terminal;

import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;

/** How a piece of text is shown where colour is wanted: an addition to the words, never instead of them. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    AMBER("33"),
    GREEN("32"),
    CYAN("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    public static Style of(Rag rag) {
        return switch (rag) {
            case RED -> RED;
            case AMBER -> AMBER;
            case GREEN -> GREEN;
            case GREY -> DIM;
        };
    }

    public static Style of(Severity severity) {
        return switch (severity) {
            case RED -> RED;
            case AMBER -> AMBER;
            case INFO -> CYAN;
        };
    }

    /** The text between the ANSI codes of this style. */
    String paint(String text) {
        return code.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
