package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** The day of a moment, in UTC, so that it is the same wherever the file is read. */
final class UtcDay {

    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

    private UtcDay() {}

    /** The day where the value is a date with a time of day, or milliseconds since 1970; anything else unchanged. */
    static Scalar of(Scalar value) {
        if (MILLISECONDS.matcher(value.text().strip()).matches()) {
            Instant moment = Instant.ofEpochMilli(Long.parseLong(value.text().strip()));
            return new Scalar(LocalDate.ofInstant(moment, ZoneOffset.UTC).toString(), Kind.TEXT, value.place());
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(value.text().strip());
            String day =
                    moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString();
            return new Scalar(day, value.kind(), value.place());
        } catch (DateTimeException e) {
            return value; // no such text, or a moment at the end of all years that another day would be after
        }
    }
}
