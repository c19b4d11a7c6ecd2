package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.status.GroupedStatus.Group;
import dev.slipway.inputs.internal.status.InlineRows;
import dev.slipway.inputs.internal.status.StatusReader;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.LineReader.Line;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.inputs.internal.tree.Format;
import java.util.List;

/** Reads the lines of an NDJSON portfolio. */
record ProgrammeLines(String file, PortfolioStatus grouped, SharedFiles shared, InputOptions options) {

    /** Takes up a line and the rows that go with it; the rest of the work can be done apart. */
    UnreadProgramme take(Line line) {
        List<Group> groups = grouped.next(line);
        return new UnreadProgramme(file + ":" + line.number(), () -> read(line, groups));
    }

    private ProgrammeInput read(Line line, List<Group> groups) {
        ReadingLog findings = new ReadingLog(options.reading());
        FileProblems problems = findings.problemsOf(file);
        String name = file + ":" + line.number();
        InlineRows rows = new InlineRows(ProgrammeReader.UPDATES, problems);
        ProgrammeDocument programme = document(line.source(name), rows, findings, problems);
        StatusReader status = new StatusReader(programme, options.reading(), Mapping.none(), findings);
        programme.updates().ifPresent(list -> status.readRows(list, problems));
        if (programme.register().isPresent()) {
            status.readRows(rows.list(), problems);
        }
        groups.forEach(status::read);
        shared.inputs().forEach(findings::read);
        return new ProgrammeInput(
                name,
                programme.programme(),
                status.updates(),
                shared.policy(),
                findings.problems(),
                findings.inputs(),
                List.of(),
                shared.waivers(),
                findings.notes(),
                findings.doubts(),
                findings.unmatched(),
                findings.rows(),
                options.lenient());
    }

    private static ProgrammeDocument document(
            Source source, InlineRows rows, ReadingLog findings, FileProblems problems) {
        return new DocumentReader(findings)
                .read(source, Format.JSON, rows, problems, ProgrammeReader::readWithUpdates)
                .orElse(ProgrammeDocument.unreadable());
    }
}
