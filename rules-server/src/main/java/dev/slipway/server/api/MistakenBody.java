package dev.slipway.server.api;

import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a body that is not the JSON that is asked for: a member that is not known is not passed over, nor is one that
 * stands twice.
 */
final class MistakenBody {

    private MistakenBody() {}

    /** The member or the place that is wrong; empty where there is no body, or no object. */
    static Optional<Problem> problem(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof StreamReadException broken) {
            return Optional.of(problem(broken));
        }
        if (failure.getCause() instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            String name = unknown.getPropertyName();
            return Optional.of(problem(unknown, "unknown key '" + name + "'", Suggestion.of(name, known)));
        }
        return failure.getCause() instanceof DatabindException mistyped
                        && !mistyped.getPath().isEmpty()
                ? Optional.of(problem(mistyped, "this is no value of it", "openapi.yaml says what may stand there"))
                : Optional.empty();
    }

    /** Where reading came to an end, in the reader's own words, which name a member that stands twice. */
    private static Problem problem(StreamReadException failure) {
        TokenStreamLocation place = failure.getLocation();
        String message = "this is not JSON: " + failure.getOriginalMessage();
        return new Problem(
                "body", Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0), message, "correct it there");
    }

    private static Problem problem(DatabindException failure, String message, String remedy) {
        String place = failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
        return new Problem(place, 0, 0, message, remedy);
    }
}
