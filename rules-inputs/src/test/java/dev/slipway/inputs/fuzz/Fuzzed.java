package dev.slipway.inputs.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.foresight.ReferenceClassReader;
import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.schedule.ScheduleReader;
import dev.slipway.inputs.internal.status.StatusReader;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.ItemReader;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.comparison.ScheduleSnapshot;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads bytes from unknown origin. Whatever they are, the result is a value, or problems that can be shown. */
public final class Fuzzed {

    private static final InputLimits LIMITS = InputLimits.defaults()
            .with("document", "64KiB")
            .with("unpacked", "1MiB")
            .with("value", "4096");
    private static final Reading UNDATED = Reading.defaults().withLimits(LIMITS);
    private static final Reading DATED = UNDATED.withReportDate(LocalDate.of(2026, 3, 31));
    private static final String PROGRAMME =
            """
            programme: p
            terminals:
              - id: almaty
                milestones:
                  - {id: launch, deadline: 2025, keys: [A1020]}
                  - {id: opening, keys: [A1030]}
            """;

    private Fuzzed() {}

    /** Reads a YAML or JSON file of that name. */
    public static <T> void document(String name, byte[] bytes, BiFunction<Node, FileProblems, T> binding) {
        ReadingLog findings = new ReadingLog(LIMITS);
        read(findings, name, bytes, binding);
        print(findings.problems());
    }

    /**
     * Reads a file of that name as status of a programme of one terminal: where somebody says as of which day it speaks,
     * and where only the file can.
     */
    public static void status(String name, byte[] bytes) {
        status(name, bytes, DATED);
        status(name, bytes, UNDATED);
    }

    private static void status(String name, byte[] bytes, Reading reading) {
        ReadingLog findings = new ReadingLog(LIMITS);
        ProgrammeDocument programme = read(findings, "programme.yaml", PROGRAMME.getBytes(UTF_8), ProgrammeReader::read)
                .orElseThrow();
        StatusReader reader = new StatusReader(programme, reading, Mapping.none(), findings);
        reader.read(source(name, bytes));
        print(findings.problems());
    }

    /** Reads a file of that name as the status of a programme, and as a schedule to be compared with itself. */
    public static void schedule(String name, byte[] bytes) {
        status(name, bytes);
        FileProblems problems = new FileProblems(name, LIMITS);
        ScheduleReader.comparable(bytes, new InputFile(name, ""), LIMITS, problems)
                .ifPresent(Fuzzed::comparedWithItself);
        print(problems.list());
    }

    private static void comparedWithItself(ScheduleSnapshot snapshot) {
        try {
            ScheduleComparison same = ScheduleComparison.of(snapshot, snapshot);
            if (!same.changes().isEmpty()) {
                throw new AssertionError("differs from itself: " + same.changes());
            }
        } catch (IllegalArgumentException e) {
            // activities that nothing distinguishes are not found again
            if (!String.valueOf(e.getMessage()).contains("not two snapshots of one schedule")) {
                throw e;
            }
        }
    }

    /** Reads a file of a reference class. */
    public static void referenceClass(byte[] bytes) {
        ReadingLog findings = new ReadingLog(LIMITS);
        boolean isRead = ReferenceClassReader.read("fuzzed", source("class.csv", bytes), findings)
                .isPresent();
        if (isRead != findings.problems().isEmpty()) {
            throw new AssertionError("a class is read, or there are problems: " + findings.problems());
        }
        print(findings.problems());
    }

    /** Reads a portfolio from standard input. */
    public static void portfolio(byte[] bytes) {
        InputOptions options = InputOptions.defaults().withStandardInput(new ByteArrayInputStream(bytes));
        try (Stream<ProgrammeInput> programmes = Inputs.at(
                        Path.of("-"), options.withReading(options.reading().withLimits(LIMITS)))
                .programmes()) {
            programmes.forEach(programme -> print(programme.problems()));
        } catch (InputException e) {
            print(e.problems());
        }
    }

    private static <T> Optional<T> read(
            ReadingLog findings, String name, byte[] bytes, BiFunction<Node, FileProblems, T> binding) {
        return new DocumentReader(findings)
                .read(source(name, bytes), Format.of(name), ItemReader.NONE, findings.problemsOf(name), binding);
    }

    private static Source source(String name, byte[] bytes) {
        return new Source(name, () -> new ByteArrayInputStream(bytes));
    }

    private static void print(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.message().isBlank() || problem.line() < 0 || problem.column() < 0) {
                throw new AssertionError("a problem that says nothing: " + problem);
            }
        }
    }
}
