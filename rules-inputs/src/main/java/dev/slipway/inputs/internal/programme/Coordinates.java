package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the {@code location} of a terminal: latitude and longitude in decimal degrees. */
final class Coordinates {

    private final FileProblems problems;
    private final Values values;

    Coordinates(FileProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Optional<Location> read(Fields fields) {
        if (fields.node("location").isEmpty()) {
            return Optional.empty();
        }
        List<Scalar> degrees = fields.scalars("location");
        if (degrees.size() != 2) {
            problems.add(
                    fields.place("location"),
                    "a location is two numbers, latitude and longitude",
                    "write it as [43.24, 76.89]");
            return Optional.empty();
        }
        return location(degrees.get(0), degrees.get(1));
    }

    private Optional<Location> location(Scalar first, Scalar second) {
        OptionalDouble latitude = values.number(first, "the latitude");
        OptionalDouble longitude = values.number(second, "the longitude");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Location(latitude.getAsDouble(), longitude.getAsDouble()));
        } catch (IllegalArgumentException e) {
            problems.add(first.place(), String.valueOf(e.getMessage()), "write it as [latitude, longitude]");
            return Optional.empty();
        }
    }
}
