package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.StatusSource;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.model.base.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What a path turns out to be. */
public sealed interface Container permits SingleProgramme, FolderPortfolio, LinesPortfolio {

    boolean isPortfolio();

    /** Its programmes; each is taken up by one thread, which must be the same for all, and may be read by any. */
    Stream<UnreadProgramme> programmes();

    /** How much of it was read, 0 to 1; empty where its size is not known. */
    default OptionalDouble share() {
        return OptionalDouble.empty();
    }

    /** See {@link dev.slipway.inputs.Inputs#at}. */
    static Container at(Path path, InputOptions options) {
        requireNamedFiles(options);
        Container container = recognised(path, options);
        if (container instanceof FolderPortfolio && !options.status().isEmpty()) {
            throw refused(
                    path,
                    "the programmes of a folder have their status in folders of their own, not in --status",
                    "move the rows there, or make the programmes an NDJSON portfolio");
        }
        return container;
    }

    /** See {@link dev.slipway.inputs.Inputs#of}. */
    static Container of(String name, byte[] bytes, InputOptions options) {
        requireNamedFiles(options);
        Source source = Source.of(name, bytes);
        return switch (extension(name)) {
            case "ndjson", "jsonl" -> new LinesPortfolio(source, bytes.length, options);
            case "yaml", "yml", "json" -> new SingleProgramme(name, FolderLayout.ofContent(source), options);
            default ->
                throw new InputException(List.of(new Problem(
                        name,
                        0,
                        0,
                        "by its name this is no programme",
                        "the name ends in .yaml or .json, or in .ndjson for a portfolio")));
        };
    }

    private static Container recognised(Path path, InputOptions options) {
        if (path.toString().equals("-")) {
            return new LinesPortfolio(new Source("-", options::standardInput), 0, options);
        }
        if (Files.isDirectory(path)) {
            return folder(path, options);
        }
        if (!Files.exists(path)) {
            throw refused(path, "there is no such file or folder", "name the folder of a programme");
        }
        return switch (extension(Source.nameOf(path))) {
            case "ndjson", "jsonl" ->
                new LinesPortfolio(Source.of(path), path.toFile().length(), options);
            case "yaml", "yml", "json" -> new SingleProgramme(Source.nameOf(path), FolderLayout.ofFile(path), options);
            default ->
                throw refused(
                        path,
                        "this kind of file is not a programme",
                        "name a folder, a programme in YAML or JSON, or a portfolio in NDJSON; slipway init --from FILE"
                                + " makes a folder of a sheet or schedule, and --status reads one");
        };
    }

    private static Container folder(Path folder, InputOptions options) {
        if (FolderLayout.isProgramme(folder)) {
            return new SingleProgramme(Source.nameOf(folder), FolderLayout.ofFolder(folder), options);
        }
        List<Path> members = FolderPortfolio.members(folder);
        if (members.isEmpty()) {
            throw refused(
                    folder,
                    "there is no programme.yaml here, nor in any folder below",
                    "slipway init makes one; slipway init --from FILE makes it from a sheet or schedule that you have");
        }
        return new FolderPortfolio(members, options);
    }

    private static void requireNamedFiles(InputOptions options) {
        List<Problem> problems = new ArrayList<>();
        List<Path> named = new ArrayList<>();
        options.policy().ifPresent(named::add);
        options.waivers().ifPresent(named::add);
        options.reading().mapping().ifPresent(named::add);
        for (StatusSource source : options.status()) {
            if (source instanceof StatusSource.Files files) {
                named.add(files.path());
            }
        }
        for (Path path : named) {
            if (!Files.exists(path)) {
                problems.add(problem(path, "there is no such file or folder", ""));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private static InputException refused(Path path, String message, String hint) {
        return new InputException(List.of(problem(path, message, hint)));
    }

    private static Problem problem(Path path, String message, String hint) {
        return new Problem(Source.nameOf(path), 0, 0, message, hint);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
