package dev.slipway.cli.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.ReadingChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.inputs.ImportOptions;
import dev.slipway.inputs.NewProgramme;
import dev.slipway.inputs.ProgrammeImport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway init}: the folder of a programme, from nothing or from the files that there are. */
@Command(
        name = "init",
        description =
                "Makes the folder of a programme, which 'slipway check' judges at once: from a filled template or any"
                        + " file that import reads, else from a name and a first site, which it asks for. It overwrites nothing.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway init network                            asks for a name and a first site",
            "  slipway init network --from plan.xlsx",
            "  slipway init network --from tracker.csv --deadline \"Agreed date\" --report-date 2026-03-31"
        })
public final class InitCommand implements Callable<Integer> {

    private static final String STATUS_HEADER = "report_date,terminal,milestone,state,forecast,actual,percent,note\n";

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "The folder. Default: the one you are in.")
    private Path folder = Path.of(".");

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "What the plan is read from: a filled template, a sheet, a schedule or an export. It becomes the first"
                            + " file of status as well. May be repeated.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the programme.")
    private @Nullable String name;

    @Option(
            names = "--site",
            paramLabel = "NAME",
            description = "The name of its first site, where no file is read. Default: the programme is one site.")
    private @Nullable String site;

    @Option(
            names = "--deadline",
            paramLabel = "COLUMN",
            description = "The header of the column that holds the deadlines, kept in mapping.yaml.")
    private @Nullable String deadline;

    @Mixin
    private ReadingChoice reading = new ReadingChoice();

    public InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        NewFolder made = new NewFolder(folder, console);
        if (files.isEmpty()) {
            begin(made);
        } else {
            Optional<ExitCode> refused = read(made);
            if (refused.isPresent()) {
                return refused.get().number();
            }
        }
        return made.write().number();
    }

    private void begin(NewFolder made) throws IOException {
        String programme = name == null ? "" : name;
        String first = site == null ? "" : site;
        if (programme.isBlank()) {
            BufferedReader answers = new BufferedReader(new InputStreamReader(console.in(), UTF_8));
            programme = answer("Name of the programme: ", answers);
            first = first.isBlank() ? answer("First site (none if the programme is one site): ", answers) : first;
        }
        if (programme.isBlank()) {
            throw new UsageException(
                    "the programme needs a name; give it with --name, or read the plan from a file with --from");
        }
        made.add(Path.of("programme.yaml"), NewProgramme.yaml(programme, first).getBytes(UTF_8));
        made.add(Path.of("status", "status.csv"), STATUS_HEADER.getBytes(UTF_8));
    }

    private String answer(String question, BufferedReader answers) throws IOException {
        console.err().print(question);
        console.err().flush();
        String line = answers.readLine();
        return line == null ? "" : line.strip();
    }

    /** The code to end with where the files cannot be read. */
    private Optional<ExitCode> read(NewFolder made) throws IOException {
        if (site != null) {
            throw new UsageException("--site goes without --from: the files name the sites");
        }
        ProgrammeImport imported = ProgrammeImport.of(files, options());
        imported.problems().forEach(problem -> console.log(problem.toString()));
        imported.notes().forEach(console::log);
        boolean areOfNoDay = areOfNoDay(imported.undated());
        if (areOfNoDay || !imported.problems().isEmpty() || imported.yaml().isEmpty()) {
            console.log("Nothing is written. Fix the files first.");
            return Optional.of(ExitCode.BAD_INPUT);
        }
        made.add(Path.of("programme.yaml"), imported.yaml().get().getBytes(UTF_8));
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            byte[] content = reading.reading().inUtf8(name, Files.readAllBytes(file));
            made.add(Path.of("status").resolve(status(file, imported)), content);
        }
        Optional<Path> mapping = reading.reading().mapping();
        if (mapping.isPresent()) {
            made.add(Path.of("mapping.yaml"), Files.readAllBytes(mapping.get()));
        } else if (imported.choices().isPresent()) {
            made.add(Path.of("mapping.yaml"), imported.choices().get().getBytes(UTF_8));
        }
        return Optional.empty();
    }

    /** Whether several would have to be of today, which is told: reports of one day that differ contradict each other. */
    private boolean areOfNoDay(List<Path> undated) {
        if (undated.size() < 2 || reading.reading().reportDate().isPresent()) {
            return false;
        }
        undated.forEach(file -> console.log(file + " does not say as of which day it speaks"));
        console.log("They cannot all be of today. Put the day into the name of each, such as tracker-2026-03-31.xlsx"
                + " (a month, such as 2026-03, is none), or say with --report-date the day that all of them are of.");
        return true;
    }

    private ImportOptions options() {
        if (deadline != null && reading.reading().mapping().isPresent()) {
            throw new UsageException(
                    "--deadline goes without --mapping: say in that file which column holds the deadlines");
        }
        return new ImportOptions(
                reading.reading(),
                List.of(),
                Optional.empty(),
                Optional.ofNullable(name).filter(text -> !text.isBlank()),
                Optional.empty(),
                Optional.ofNullable(deadline));
    }

    /** Its name, with the day as of which it speaks where the file itself does not say it. */
    private String status(Path file, ProgrammeImport imported) {
        String name = String.valueOf(file.getFileName());
        if (!imported.undated().contains(file)) {
            return name;
        }
        Optional<LocalDate> said = reading.reading().reportDate();
        if (said.isEmpty()) {
            console.log(file + " does not say as of which day it speaks: it is taken to be of today, " + console.today()
                    + ". Say another day with --report-date");
        }
        int dot = name.lastIndexOf('.');
        String day = "-" + said.orElseGet(console::today);
        return dot > 0 ? name.substring(0, dot) + day + name.substring(dot) : name + day;
    }
}
