package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.status.StatusReader;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Findings;
import dev.slipway.inputs.internal.text.LineReader.Line;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.inputs.internal.tree.Format;
import java.util.List;

/** Reads one line of an NDJSON portfolio. */
record ProgrammeLine(String file, PortfolioStatus grouped, SharedFiles shared, InputOptions options) {

    ProgrammeInput read(Line line) {
        Findings findings = new Findings(options.reading().limits());
        FileProblems problems = findings.problemsOf(file);
        String name = file + ":" + line.number();
        ProgrammeDocument programme = document(line.source(name), findings, problems);
        StatusReader status = new StatusReader(programme, findings);
        programme.updates().ifPresent(rows -> status.readBeside(rows, problems));
        grouped.files().forEach(status::readNext);
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
                options.lenient());
    }

    private static ProgrammeDocument document(Source source, Findings findings, FileProblems problems) {
        return new DocumentReader(findings)
                .read(source, Format.JSON, problems, ProgrammeReader::readWithUpdates)
                .orElse(ProgrammeDocument.unreadable());
    }
}
