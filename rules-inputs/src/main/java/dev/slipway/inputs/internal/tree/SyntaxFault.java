package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.internal.text.Place;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What a parser says about a text that is not valid YAML or JSON, in words for its writer. */
record SyntaxFault(Place place, String message, String hint) {

    /** So much of a text shows what it looks like. */
    private static final int LONGEST_START = 1_000;

    private static final String OTHER = "it does not look like JSON: let its name end in .csv or .yaml if it is that";

    static SyntaxFault of(JacksonException exception, Format format, String text) {
        if (exception.getCause() instanceof MarkedYamlEngineException yaml) {
            return ofYaml(yaml);
        }
        if (exception.getCause() instanceof ReaderException control) {
            return ofControlCharacter(control, text);
        }
        return format == Format.JSON ? ofJson(exception, text) : ofUnknown(exception, format);
    }

    private static SyntaxFault ofJson(JacksonException exception, String text) {
        SyntaxFault found = JsonFault.of(exception.getOriginalMessage(), lastBefore(exception.getLocation(), text))
                .map(fault -> new SyntaxFault(
                        place(exception.getLocation()), invalid(Format.JSON, fault.message()), fault.hint()))
                .orElseGet(() -> ofUnknown(exception, Format.JSON));
        return looksOtherwise(text) ? new SyntaxFault(found.place, found.message, OTHER) : found;
    }

    /** Whether it begins as no status or programme in JSON does, nor a page of HTML or XML. */
    private static boolean looksOtherwise(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_START)).stripLeading();
        return !start.isEmpty() && "[{<".indexOf(start.charAt(0)) < 0;
    }

    /** The last character before a place that is not blank; NUL where there is none. */
    private static char lastBefore(TokenStreamLocation location, String text) {
        int end = (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
        String before = text.substring(0, end).stripTrailing();
        return before.isEmpty() ? '\0' : before.charAt(before.length() - 1);
    }

    private static SyntaxFault ofUnknown(JacksonException exception, Format format) {
        String complaint =
                exception.getOriginalMessage().replaceAll("(?s) \\(start marker.*| \\(code \\d+[^)]*\\)|\n.*", "");
        return new SyntaxFault(place(exception.getLocation()), invalid(format, complaint), "");
    }

    private static SyntaxFault ofYaml(MarkedYamlEngineException yaml) {
        Place place = yaml.getProblemMark().map(SyntaxFault::place).orElse(Place.FILE);
        return new SyntaxFault(place, invalid(Format.YAML, yaml.getProblem()), yamlHint(yaml));
    }

    private static String yamlHint(MarkedYamlEngineException yaml) {
        String complaint = yaml.getProblem().toLowerCase(Locale.ROOT);
        if (complaint.contains("tab")) {
            return "indent with blanks, not with tabs";
        }
        if (complaint.contains("mapping values are not allowed")) {
            return "put a text that has ': ' in it in quotes, and align the keys of one item";
        }
        if (complaint.contains("expected <block end>")) {
            return "align the keys of one item";
        }
        if (complaint.contains("end of stream") || complaint.contains("stream end")) {
            return yaml.getContextMark()
                    .map(mark -> "what begins on line " + place(mark).line() + " is not closed")
                    .orElse("a bracket or a quote is not closed");
        }
        return "";
    }

    private static SyntaxFault ofControlCharacter(ReaderException control, String text) {
        int end = Math.min(control.getPosition(), text.codePointCount(0, text.length()));
        String before = text.substring(0, text.offsetByCodePoints(0, end));
        Place place = new Place(
                1 + (int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n'));
        return new SyntaxFault(
                place, String.format(Locale.ROOT, "the control character U+%04X", control.getCodePoint()), "remove it");
    }

    private static String invalid(Format format, String complaint) {
        return "this is not valid " + format + ": " + complaint;
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place place(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.FILE
                : new Place(location.getLineNr(), Math.max(location.getColumnNr(), 0));
    }
}
