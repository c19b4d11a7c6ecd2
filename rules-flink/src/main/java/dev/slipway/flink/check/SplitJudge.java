package dev.slipway.flink.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.check.ProgrammeJudge.Verdict;
import dev.slipway.inputs.PortfolioLines;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.core.fs.Path;

/** Judges ranges of a portfolio, each into files that are not yet in their place. */
final class SplitJudge {

    private final CheckPlan plan;
    private final PortfolioLines lines;
    private final ProgrammeJudge judge;

    /** The first on a machine makes an engine, which takes a moment. */
    SplitJudge(CheckPlan plan) {
        ComplianceEngine engine = plan.rules().engine();
        this.plan = plan;
        this.lines = plan.lines(engine);
        this.judge = new ProgrammeJudge(engine, plan.day());
    }

    /**
     * Judges the programmes whose lines begin in the range.
     *
     * @param repeated those of which another before them has the id, by name
     * @param programmes takes every programme that could be read
     */
    JudgedSplit judge(SplitStart start, Map<String, RepeatedProgramme> repeated, Consumer<ProgrammeInput> programmes)
            throws IOException {
        OutputFolder output = plan.output();
        Path reportFile = output.newFile();
        Path problemFile = output.newFile();
        AddedFigures figures = new AddedFigures(lines.waivers());
        try (SplitInput input = SplitInput.open(plan.portfolio(), start.split(), start.newlines());
                Report report = open(start.split(), output.create(reportFile));
                OutputStream problems = output.create(problemFile);
                Stream<ProgrammeInput> all = lines.read(input.bytes(), input.before(), input.length())) {
            for (Iterator<ProgrammeInput> each = all.iterator(); each.hasNext(); ) {
                ProgrammeInput programme = each.next();
                programmes.accept(programme);
                write(judge.judge(once(programme, repeated)), report, problems, figures);
            }
        }
        return new JudgedSplit(
                start.split(), start.newlines(), reportFile.toString(), problemFile.toString(), figures.numbers());
    }

    private Report open(long split, OutputStream out) throws IOException {
        ReportOptions options = ReportOptions.plain().forPortfolio();
        return split == 0 ? Report.open(plan.format(), out, options) : Report.openNextPart(plan.format(), out, options);
    }

    private static ProgrammeInput once(ProgrammeInput programme, Map<String, RepeatedProgramme> repeated) {
        return Optional.ofNullable(repeated.get(programme.name()))
                .map(again -> programme.givenAgain(again.firstId(), again.firstName()))
                .orElse(programme);
    }

    private static void write(Verdict verdict, Report report, OutputStream problems, AddedFigures figures)
            throws IOException {
        writeLines(verdict.messages(), problems);
        if (verdict.isRefused()) {
            figures.countRefused();
        }
        if (verdict.isFailed()) {
            figures.countFailed();
        }
        if (verdict.assessment().isPresent()) {
            figures.countJudged(verdict.assessment().get());
            report.add(verdict.assessment().get().withoutUnusedWaivers());
        }
    }

    private static void writeLines(List<String> messages, OutputStream problems) throws IOException {
        for (String message : messages) {
            problems.write((VisibleText.onItsLine(message) + "\n").getBytes(UTF_8));
        }
    }
}
