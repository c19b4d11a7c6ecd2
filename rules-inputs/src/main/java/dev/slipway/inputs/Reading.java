package dev.slipway.inputs;

import dev.slipway.inputs.internal.status.StatusFile;
import dev.slipway.model.dates.FiscalYear;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How status files are to be understood, where they do not say it themselves.
 *
 * @param kind whose files they are; where absent, each is recognised from its content
 * @param reportDate the day as of which schedule files and exports speak; where absent, the date they state
 * @param dateOrder how dates of three numbers are written; where absent, a column must settle it
 * @param fiscalYear how fiscal years are counted; where absent, as the programme says
 * @param encoding of tables as text; where absent, as their content shows
 * @param mapping a {@code mapping.yaml} to use instead of the programme's own
 * @param limits how much of anything is read
 */
public record Reading(
        Optional<FileKind> kind,
        Optional<LocalDate> reportDate,
        Optional<DateOrder> dateOrder,
        Optional<FiscalYear> fiscalYear,
        Optional<Charset> encoding,
        Optional<Path> mapping,
        InputLimits limits) {

    /** Everything as the files say it, within the usual limits. */
    public static Reading defaults() {
        return new Reading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                InputLimits.defaults());
    }

    public Reading withKind(FileKind value) {
        return new Reading(Optional.of(value), reportDate, dateOrder, fiscalYear, encoding, mapping, limits);
    }

    public Reading withReportDate(LocalDate value) {
        return new Reading(kind, Optional.of(value), dateOrder, fiscalYear, encoding, mapping, limits);
    }

    public Reading withDateOrder(DateOrder value) {
        return new Reading(kind, reportDate, Optional.of(value), fiscalYear, encoding, mapping, limits);
    }

    public Reading withFiscalYear(FiscalYear value) {
        return new Reading(kind, reportDate, dateOrder, Optional.of(value), encoding, mapping, limits);
    }

    public Reading withEncoding(Charset value) {
        return new Reading(kind, reportDate, dateOrder, fiscalYear, Optional.of(value), mapping, limits);
    }

    public Reading withLimits(InputLimits value) {
        return new Reading(kind, reportDate, dateOrder, fiscalYear, encoding, mapping, value);
    }

    /**
     * A file to be read again by somebody who does not know the encoding: a table as text in UTF-8, where another is said; its
     * lines stay what they are. Any other content as it is.
     *
     * @param name of the file, which shows whether it is such a table
     */
    public byte[] inUtf8(String name, byte[] content) {
        return encoding.filter(said -> StatusFile.isTextTable(name))
                .map(said -> new String(content, said).getBytes(StandardCharsets.UTF_8))
                .orElse(content);
    }
}
