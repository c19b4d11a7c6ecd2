package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.plan.PlanDetails;
import dev.slipway.inputs.internal.plan.PlanSheets;
import dev.slipway.inputs.internal.rows.SheetRoles;
import dev.slipway.inputs.internal.snapshot.ReportDate;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.text.FileProblems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the tables of a workbook or of a text together: what each is, the names of the others show. */
final class SeveralTables {

    private final Reading reading;
    private final FileProblems problems;
    private final Sketches sketches;
    private final SheetTables sheets;
    private final Consumer<String> notes;

    SeveralTables(
            Reading reading, FileProblems problems, Sketches sketches, SheetTables sheets, Consumer<String> notes) {
        this.reading = reading;
        this.problems = problems;
        this.sketches = sketches;
        this.sheets = sheets;
        this.notes = notes;
    }

    /** What each holds, those left out that hold nothing that is understood. */
    List<StatusContent> read(List<Table> tables) throws IOException {
        List<StatusContent> contents = new ArrayList<>();
        List<Preview> others = new ArrayList<>();
        PlanSheets plan = new PlanSheets(problems, notes);
        for (Table table : tables) {
            Preview preview = sheets.seen(table, table.noun() + ": ");
            Optional<PlanDetails> details = plan.read(preview);
            if (details.isPresent()) {
                contents.add(new StatusContent.Plan(details.get()));
            } else {
                others.add(preview);
            }
        }
        UnknownTables unknown = new UnknownTables(reading, sketches, problems, notes);
        SheetRoles roles = roles(others);
        for (Preview table : others) {
            List<StatusContent> found = sheets.read(table, table.noun(), Optional.of(roles));
            contents.addAll(found);
            if (found.isEmpty()) {
                unknown.add(table);
            }
        }
        unknown.report(contents.stream().allMatch(StatusContent.Plan.class::isInstance));
        if (unknown.rows().total() > 0) {
            contents.add(new StatusContent.Unread(unknown.rows()));
        }
        return contents;
    }

    private SheetRoles roles(List<Preview> tables) throws IOException {
        List<String> recognised = new ArrayList<>();
        for (Preview table : tables) {
            if (sheets.isForeign(table)) {
                recognised.add(table.sheet());
            }
        }
        return new SheetRoles(recognised, ReportDate.known(reading.reportDate(), problems));
    }
}
