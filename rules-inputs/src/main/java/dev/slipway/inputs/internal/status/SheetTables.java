package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.layout.LongTable;
import dev.slipway.inputs.internal.layout.RearrangedTable;
import dev.slipway.inputs.internal.layout.SiteColumnsTable;
import dev.slipway.inputs.internal.months.YearlessDays;
import dev.slipway.inputs.internal.months.YearlessMonths;
import dev.slipway.inputs.internal.rows.SheetRole;
import dev.slipway.inputs.internal.rows.SheetRoles;
import dev.slipway.inputs.internal.snapshot.ReportDate;
import dev.slipway.inputs.internal.table.DateHints;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Recognises the tables of a sheet, or of a CSV file, and has them read. */
final class SheetTables {

    private final Reading reading;
    private final boolean isOneSite;
    private final Mapping mapping;
    private final FileProblems problems;
    private final Sketches sketches;
    private final Consumer<String> notes;

    /** @param isOneSite whether there is no more than one terminal, so that Slipway's own rows need not name it */
    SheetTables(
            Reading reading,
            boolean isOneSite,
            Mapping mapping,
            FileProblems problems,
            Sketches sketches,
            Consumer<String> notes) {
        this.reading = reading;
        this.isOneSite = isOneSite;
        this.mapping = mapping;
        this.problems = problems;
        this.sketches = sketches;
        this.notes = notes;
    }

    /** Whether mapping.yaml says anything of a sheet of this file. */
    boolean isSaid(String sheet) {
        return mapping.forSheet(problems.file(), sheet).isPresent();
    }

    /** The table with what people see at once: a row a milestone of a site, and the year of a month or day. */
    Preview seen(Table table, String about) throws IOException {
        Preview dated = new Preview(table);
        if (isSaid(table.sheet()) || areOursAlone(dated)) {
            return dated;
        }
        YearlessMonths.settle(dated, reportDate()).ifPresent(remark -> notes.accept(about + remark));
        Table rows = LongTable.orSame(remarked(SiteColumnsTable.orSame(dated), about));
        Preview seen = new Preview(remarked(rows, about));
        YearlessDays.settle(seen).ifPresent(remark -> notes.accept(about + remark));
        return seen;
    }

    private Table remarked(Table table, String about) {
        if (table instanceof RearrangedTable rearranged) {
            notes.accept(about + rearranged.remark());
        }
        return table;
    }

    /** Whether it was written for Slipway: nothing in it has to be guessed, and the words for that take long to load. */
    private static boolean areOursAlone(Preview table) throws IOException {
        return table.peek(1).stream().anyMatch(HeaderReader::isOursAlone);
    }

    /** Whether it is a table of another tool. */
    boolean isForeign(Preview table) throws IOException {
        return ownHeader(table).isEmpty() && recognised(table).isPresent();
    }

    /** Whether it begins as Slipway's own rows do, though something is missing. */
    boolean areOwn(Preview table) throws IOException {
        boolean isOther = kind(mapping.forFile(problems.file()))
                .filter(known -> known != FileKind.SLIPWAY)
                .isPresent();
        return !isOther && HeaderReader.isBegun(table.peek(1).get(0));
    }

    /** What the tables of a sheet hold, where they are understood. */
    List<StatusContent> read(Preview table, String what, Optional<SheetRoles> roles) throws IOException {
        Optional<TableRow> header = ownHeader(table);
        if (header.isPresent()) {
            return List.of(own(table, header.get(), what));
        }
        Optional<RecognisedTable> recognised = recognised(table);
        return recognised.isPresent() ? foreign(table, recognised.get(), what, roles) : List.of();
    }

    private Optional<TableRow> ownHeader(Preview table) throws IOException {
        Optional<FileMapping> said = mapping.forSheet(problems.file(), table.sheet());
        Optional<FileKind> kind = kind(said);
        if (kind.isPresent() && kind.get() != FileKind.SLIPWAY) {
            return Optional.empty();
        }
        return table.peek(RecognisedTable.HEADER_ROWS).stream()
                .filter(row -> isSaid(row, said) && HeaderReader.isHeader(row, said, isOneSite))
                .findFirst();
    }

    private Optional<RecognisedTable> recognised(Preview table) throws IOException {
        Optional<FileMapping> said = mapping.forSheet(problems.file(), table.sheet());
        return RecognisedTable.in(table.peek(RecognisedTable.HEADER_ROWS), kind(said), said);
    }

    private Optional<FileKind> kind(Optional<FileMapping> said) {
        return reading.kind().or(() -> said.flatMap(FileMapping::kind));
    }

    private static boolean isSaid(TableRow row, Optional<FileMapping> said) {
        OptionalInt header = said.map(FileMapping::header).orElse(OptionalInt.empty());
        return header.isEmpty() || header.getAsInt() == row.place().line();
    }

    StatusContent own(Preview table, TableRow header, String what) throws IOException {
        Optional<FileMapping> said = mapping.forSheet(problems.file(), table.sheet());
        passOver(table, header);
        Optional<HeaderMapping> columns = new HeaderReader(header, said, isOneSite, problems).read();
        notes.accept(what + columns.map(found -> "; " + found).orElse(""));
        columns.ifPresent(
                found -> sketches.add(used(table, said, FileKind.SLIPWAY, header, found.asMapping()), found.ignored()));
        return new StatusContent.Own(
                columns.isPresent() ? new OwnRows(table, columns.get(), hints(said), problems) : Optional::empty);
    }

    private List<StatusContent> foreign(
            Preview table, RecognisedTable recognised, String what, Optional<SheetRoles> roles) throws IOException {
        String sheet = table.sheet();
        Optional<FileMapping> said = mapping.forSheet(problems.file(), sheet);
        passOver(table, recognised.header());
        notes.accept(what + "; read as " + recognised);
        sketches.add(
                used(table, said, recognised.kind(), recognised.header(), recognised.mapping()), recognised.unused());
        said.ifPresent(file -> recognised.reportUnbound(file, problems));
        SheetRole role = roles.map(known -> known.of(sheet, recognised)).orElseGet(() -> SheetRole.alone(sheet));
        String about = sheet.isEmpty() ? "" : what + ": ";
        return new ForeignTables(
                        role, hints(said), said, mapping.states(), problems, remark -> notes.accept(about + remark))
                .read(table, recognised);
    }

    private FileMapping used(
            Table table,
            Optional<FileMapping> said,
            FileKind kind,
            TableRow header,
            Map<String, List<String>> columns) {
        return new FileMapping(
                sketches.match(),
                Optional.of(kind),
                Optional.of(table.sheet()).filter(sheet -> !sheet.isEmpty()),
                OptionalInt.of(header.place().line()),
                order(said),
                said.flatMap(FileMapping::reportDate),
                columns,
                said.map(FileMapping::attributes).orElse(Map.of()));
    }

    private DateHints hints(Optional<FileMapping> said) {
        return new DateHints(order(said), Map.of(), reportDate());
    }

    private Optional<LocalDate> reportDate() {
        return ReportDate.known(reading.reportDate(), problems);
    }

    private Optional<DateOrder> order(Optional<FileMapping> said) {
        return reading.dateOrder().or(() -> said.flatMap(FileMapping::dateOrder));
    }

    private static void passOver(Table table, TableRow header) throws IOException {
        Optional<TableRow> row = table.next();
        while (row.isPresent() && !row.get().equals(header)) {
            row = table.next();
        }
    }
}
