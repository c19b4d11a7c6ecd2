package dev.slipway.model.status;

import dev.slipway.model.base.Identifiers;
import dev.slipway.model.base.PlainNumber;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;

/**
 * A report on the capacity of a terminal.
 *
 * @param measure as {@code TEU/year}
 * @param basis what the value is: nominal, planned, or the throughput of a period
 * @param value in units of the measure; for {@link Basis#THROUGHPUT} the total of the period, else per year
 * @param period first to last day of the value; the unknown window where none was stated
 */
public record CapacityReading(
        LocalDate reportDate,
        String terminal,
        String measure,
        Basis basis,
        double value,
        DateWindow period,
        String source,
        Provenance provenance)
        implements StatusUpdate {

    public CapacityReading {
        Required.day("reportDate", reportDate);
        Identifiers.require(terminal);
        Required.present("basis", basis);
        Required.present("period", period);
        Required.present("source", source);
        Required.present("provenance", provenance);
        if (Required.present("measure", measure).isBlank()) {
            throw new IllegalArgumentException("a capacity reading needs a measure, such as TEU/year");
        }
        value = PlainNumber.of(Required.amount("value", value));
    }
}
