package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.programme.Location;
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
        OptionalDouble latitude = degrees(first, "the latitude", 90);
        OptionalDouble longitude = degrees(second, "the longitude", 180);
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new Location(latitude.getAsDouble(), longitude.getAsDouble()))
                : Optional.empty();
    }

    private OptionalDouble degrees(Scalar scalar, String name, int most) {
        OptionalDouble degrees = values.number(scalar, name);
        if (degrees.isPresent() && Math.abs(degrees.getAsDouble()) > most) {
            problems.add(
                    scalar.place(),
                    name + " is " + scalar.text() + ", not between -" + most + " and " + most,
                    "write a location as [latitude, longitude]");
            return OptionalDouble.empty();
        }
        return degrees;
    }
}
