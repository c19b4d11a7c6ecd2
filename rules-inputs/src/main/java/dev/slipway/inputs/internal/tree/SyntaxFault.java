package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.internal.text.Limits;
import dev.slipway.inputs.internal.text.Place;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** What a parser says of a text that is no YAML or JSON, in words for its writer. */
record SyntaxFault(Place place, String message, String hint) {

    static SyntaxFault of(JacksonException exception, Format format) {
        if (exception instanceof StreamConstraintsException) {
            return new SyntaxFault(
                    place(exception),
                    "a value is longer than " + Limits.VALUE_CHARACTERS + " characters",
                    "is a quote missing?");
        }
        String complaint = complaint(exception);
        return new SyntaxFault(place(exception), "this is not valid " + format + ": " + complaint, hint(complaint));
    }

    private static String complaint(JacksonException exception) {
        if (exception.getCause() instanceof MarkedYamlEngineException yaml) {
            return yaml.getProblem();
        }
        return exception.getOriginalMessage().lines().findFirst().orElse("").replaceAll(" \\(code \\d+[^)]*\\)", "");
    }

    private static Place place(JacksonException exception) {
        if (exception.getCause() instanceof MarkedYamlEngineException yaml) {
            Optional<Mark> mark = yaml.getProblemMark();
            return mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1))
                    .orElse(Place.FILE);
        }
        TokenStreamLocation location = exception.getLocation();
        return location == null || location.getLineNr() < 1
                ? Place.FILE
                : new Place(location.getLineNr(), Math.max(location.getColumnNr(), 0));
    }

    private static String hint(String complaint) {
        String folded = complaint.toLowerCase(Locale.ROOT);
        if (folded.contains("tab")) {
            return "indent with blanks, not with tabs";
        }
        if (folded.contains("mapping values are not allowed")) {
            return "put a text that has ': ' in it in quotes, and align the keys of one item";
        }
        if (folded.contains("expected <block end>")) {
            return "align the keys of one item";
        }
        return folded.contains("end-of-input") ? "a bracket or a quote is not closed" : "";
    }
}
