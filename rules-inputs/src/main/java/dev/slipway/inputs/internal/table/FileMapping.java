package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.tree.Keys;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code mapping.yaml} says of the files of some name.
 *
 * @param match the name of the files; {@code *} matches any text, {@code ?} one character
 * @param kind whose files they are; where absent, recognised from their headers
 * @param sheet the one sheet of a workbook that it is about; where absent, all
 * @param header the row of the headers, counted from 1; where absent, found
 * @param dateOrder how dates of three numbers are written; where absent, a column must settle it
 * @param reportDate the day as of which the files speak, where their rows do not say
 * @param attributes under the office's own name of something that it keeps of milestones besides, the header that holds it
 * @param columns under our name of a field the headers that mean it; under one of no headers, the field is not read
 */
public record FileMapping(
        String match,
        Optional<FileKind> kind,
        Optional<String> sheet,
        OptionalInt header,
        Optional<DateOrder> dateOrder,
        Optional<LocalDate> reportDate,
        Map<String, List<String>> columns,
        Map<String, String> attributes) {

    /** The keys of one entry. */
    public static final Set<String> KEYS =
            Keys.of("match", "kind", "sheet", "header", "dateOrder", "reportDate", "columns", "attributes");

    /** Our names of fields, of Slipway's own rows and of what other tools say. */
    public static final Set<String> FIELDS = Keys.of(
            "report_date",
            "programme",
            "terminal",
            "milestone",
            "name",
            "key",
            "kind",
            "deadline",
            "start",
            "forecast",
            "actual",
            "percent",
            "state",
            "health",
            "stage",
            "owner",
            "after",
            "float",
            "scheduled_after",
            "unplanned",
            "evidence",
            "author",
            "source",
            "note",
            "measure",
            "basis",
            "value",
            "from",
            "to");

    public FileMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** One without attributes. */
    public FileMapping(
            String match,
            Optional<FileKind> kind,
            Optional<String> sheet,
            OptionalInt header,
            Optional<DateOrder> dateOrder,
            Optional<LocalDate> reportDate,
            Map<String, List<String>> columns) {
        this(match, kind, sheet, header, dateOrder, reportDate, columns, Map.of());
    }

    /** Of every file, saying nothing. */
    static FileMapping ofAll() {
        return new FileMapping(
                "*",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    FileMapping withDeadline(String column) {
        Map<String, List<String>> bound = new LinkedHashMap<>(columns);
        bound.put("deadline", List.of(column));
        return new FileMapping(match, kind, sheet, header, dateOrder, reportDate, bound, attributes);
    }

    /** Whether it is about a file of that name, without its folders. */
    boolean fits(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return HeaderName.glob(match).matcher(name).matches();
    }

    boolean fitsSheet(String name) {
        return sheet.isEmpty() || name.isEmpty() || sheet.get().equalsIgnoreCase(name);
    }

    /** Whether it gives the header a meaning. */
    public boolean binds(String header) {
        return Stream.concat(columns.values().stream().flatMap(List::stream), attributes.values().stream())
                .anyMatch(wanted -> HeaderName.of(wanted).fits(HeaderName.fold(header)));
    }

    /** The headers that were given for a field. */
    public Optional<List<String>> headersOf(String field) {
        return Optional.ofNullable(columns.get(field));
    }
}
