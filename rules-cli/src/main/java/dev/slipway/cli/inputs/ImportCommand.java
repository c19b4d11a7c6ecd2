package dev.slipway.cli.inputs;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.ReadingChoice;
import dev.slipway.cli.options.TextOutput;
import dev.slipway.cli.options.UsageException;
import dev.slipway.cli.options.WholeNumber;
import dev.slipway.inputs.ImportOptions;
import dev.slipway.inputs.ProgrammeImport;
import dev.slipway.model.base.Identifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway import}: a first programme.yaml from the files that an office has. */
@Command(
        name = "import",
        description =
                "Makes a programme.yaml from schedule files and exports: terminals, milestones, deadlines and links,"
                        + " to be looked over and kept. Of several files of one project the earliest is the baseline.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway import plan.xml -o network/programme.yaml",
            "  slipway init network --from plan.xlsx           a whole folder, with the file as its first status",
            "  slipway import march.xer --baseline approved.xer -o programme.yaml",
            "  slipway import gates.xlsx --dry-run > mapping.yaml      how its columns are understood, ready to edit"
        })
public final class ImportCommand implements Callable<Integer> {

    private static final int DEEPEST = 1_000;

    /** Of groups in a file, the outermost being 1. */
    static final class Level extends WholeNumber {
        Level() {
            super(1, DEEPEST);
        }
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Schedule files, exports or sheets.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "F",
            description = "The programme.yaml to write. Default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--baseline",
            paramLabel = "F",
            description = "A file whose dates are the deadlines, whatever its own date. May be repeated.")
    private List<Path> baselines = new ArrayList<>();

    @Option(names = "--id", paramLabel = "ID", description = "The id of the programme. Default: made of its name.")
    private @Nullable String id;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The name of the programme. Default: the title of the newest file.")
    private @Nullable String name;

    @Option(
            names = "--terminal-level",
            paramLabel = "N",
            converter = Level.class,
            description = "Which level of the file's groups is the terminals, 1 being the outermost. Default: the first"
                    + " on which milestones are in different groups.")
    private @Nullable Integer terminalLevel;

    @Option(
            names = "--deadline",
            paramLabel = "COLUMN",
            description =
                    "The header of the column that holds the deadlines. Default: known by its words; no other date is"
                            + " taken for a deadline.")
    private @Nullable String deadline;

    @Mixin
    private ReadingChoice reading = new ReadingChoice();

    @Option(
            names = "--dry-run",
            description = "Write no programme: print how each file is understood, as a mapping.yaml to be edited.")
    private boolean dryRun;

    @Option(names = "--force", description = "Replace a programme.yaml that is there already.")
    private boolean force;

    @Option(
            names = "--lenient",
            description = "Take the valid entries and list the others; if there are others, the exit code is 3.")
    private boolean lenient;

    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuseOtherNames();
        refuseToReplace();
        try (TextOutput target = TextOutput.of(Optional.ofNullable(output).filter(file -> !dryRun), console)) {
            return read(target);
        }
    }

    private int read(TextOutput target) throws IOException {
        ProgrammeImport imported = ProgrammeImport.of(files, options());
        imported.problems().forEach(problem -> console.log(problem.toString()));
        imported.notes().forEach(console::log);
        if (dryRun) {
            imported.mapping().lines().forEach(console::print);
        } else if (imported.problems().isEmpty() || lenient) {
            if (imported.yaml().isPresent()) {
                write(imported.yaml().get(), target);
            }
        } else {
            console.log("Nothing is written. Fix the files, or take their valid entries with --lenient.");
        }
        return (imported.problems().isEmpty() ? ExitCode.CLEAR : ExitCode.BAD_INPUT).number();
    }

    private ImportOptions options() {
        return new ImportOptions(
                reading.reading(),
                baselines,
                Optional.ofNullable(id).map(ImportCommand::id),
                Optional.ofNullable(name).filter(text -> !text.isBlank()),
                Optional.ofNullable(terminalLevel),
                Optional.ofNullable(deadline));
    }

    private static String id(String text) {
        try {
            return Identifiers.require(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--id: " + e.getMessage());
        }
    }

    /** Where the name says something else than YAML, check does not take it for a programme. */
    private void refuseOtherNames() {
        if (output != null && !output.toString().matches("(?i).*\\.ya?ml")) {
            throw new UsageException(
                    "-o " + output + ": name a file that ends in .yaml, such as " + output.resolve("programme.yaml"));
        }
    }

    private void refuseToReplace() {
        if (output != null && Files.exists(output) && !force && !dryRun) {
            throw new UsageException(output + " is there already; name another file, or replace it with --force");
        }
    }

    private void write(String yaml, TextOutput target) throws IOException {
        target.write(yaml);
        if (output != null) {
            console.log("Wrote " + output + ". Look it over, then: slipway check " + output + " --status "
                    + files.get(files.size() - 1));
        }
    }
}
