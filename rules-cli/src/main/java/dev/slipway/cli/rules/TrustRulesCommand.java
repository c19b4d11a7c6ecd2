package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.trust.TrustedRules;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway rules trust}. */
@Command(
        name = "trust",
        description =
                "Lets the rules of a folder judge when that folder is checked. Rules are code, and run with all your"
                        + " rights: read them first. They are trusted as they are now; when any of their files changes, they are"
                        + " asked for again. Nothing of them is run by this.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway rules trust network                 the rules of this programme, or of all in this folder",
            "  slipway rules trust network/rules           this folder of rules",
            "  slipway rules trust network --revoke"
        })
public final class TrustRulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "What check would be given, or a folder of rules. Default: here.")
    private Path path = Path.of("");

    @Option(names = "--revoke", description = "Trust them no more.")
    private boolean revoke;

    public TrustRulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> folders = folders();
        for (Path folder : folders) {
            String name = folder.toString().replace('\\', '/');
            if (revoke) {
                TrustedRules.ofThisUser().remove(folder);
                console.print(name + ": trusted no more");
            } else {
                console.print(name + ": trusted, as they are now: "
                        + String.join(", ", TrustedRules.ofThisUser().add(folder)));
            }
        }
        if (folders.isEmpty()) {
            console.print("There are no rules of its own here, and so none to trust.");
        }
        return ExitCode.CLEAR.number();
    }

    /** Those of all programmes there; the path itself where it is a folder of rules. */
    private List<Path> folders() throws IOException {
        if (Files.isDirectory(path) && hasRules()) {
            return List.of(path);
        }
        try (Stream<ProgrammeInput> programmes =
                Inputs.at(path, InputOptions.defaults()).programmes()) {
            return programmes
                    .flatMap(programme -> programme.rules().stream())
                    .distinct()
                    .toList();
        }
    }

    private boolean hasRules() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.anyMatch(file -> file.toString().endsWith(".drl"));
        }
    }
}
