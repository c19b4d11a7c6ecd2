package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** The day of a date with a time of day, in UTC, so that it is the same wherever the file is read. */
final class UtcDay {

    private UtcDay() {}

    /** The day where the value is such a moment; anything else unchanged. */
    static Scalar of(Scalar value) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(value.text().strip());
            String day =
                    moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString();
            return new Scalar(day, value.kind(), value.place());
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
