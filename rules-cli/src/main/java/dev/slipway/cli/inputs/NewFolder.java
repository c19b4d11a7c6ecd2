package dev.slipway.cli.inputs;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.UsageException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.base.Problem;
import dev.slipway.reports.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of a new programme: its files are written when all of them are known, and none replaces another. */
final class NewFolder {

    private final Path folder;
    private final Console console;
    private final Map<Path, byte[]> files = new LinkedHashMap<>();

    NewFolder(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /**
     * A file to be written.
     *
     * @param name below the folder
     * @throws UsageException if there is one, or was added one, of that name
     */
    void add(Path name, byte[] content) {
        Path file = folder.resolve(name).normalize();
        if (Files.exists(file)) {
            throw new UsageException(file + " is there already, and nothing is overwritten; name another folder");
        }
        if (files.putIfAbsent(file, content) != null) {
            throw new UsageException("two of the files are called " + name.getFileName() + "; rename one of them");
        }
    }

    /** Writes the files, and reads them as {@code check} will. */
    ExitCode write() throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Files.createDirectories(file.getKey().toAbsolutePath().getParent());
            AtomicFile.write(file.getKey(), file.getValue());
            console.log("Wrote " + file.getKey());
        }
        List<Problem> problems = problems();
        problems.forEach(problem -> console.log(problem.toString()));
        console.log(
                (problems.isEmpty() ? "Now: slipway check " : "Fix these, then: slipway check ") + folder.normalize());
        if (problems.isEmpty()) {
            console.log(
                    "Later reports go into " + folder.resolve("status").normalize() + ", each as a file of its own");
        }
        return problems.isEmpty() ? ExitCode.CLEAR : ExitCode.BAD_INPUT;
    }

    private List<Problem> problems() {
        try (Stream<ProgrammeInput> read =
                Inputs.at(folder, InputOptions.defaults()).programmes()) {
            return read.flatMap(input -> input.problems().stream()).toList();
        }
    }
}
