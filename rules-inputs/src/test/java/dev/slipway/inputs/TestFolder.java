package dev.slipway.inputs;

import dev.slipway.model.base.Problem;
import dev.slipway.model.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that a test fills with files. */
final class TestFolder {

    static final Policy BASE =
            Policy.empty().extendedBy(Map.of("default", Map.of("bands", Map.of("amber", 1.0, "red", 30.0))));

    private final Path path;
    private InputOptions options = InputOptions.defaults().withBasePolicy(BASE);

    TestFolder(Path path) {
        this.path = path;
    }

    TestFolder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TestFolder file(String name, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(name).getParent());
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestFolder with(InputOptions changed) {
        options = changed;
        return this;
    }

    InputOptions options() {
        return options;
    }

    /** The name by which problems and evidence know a file of the folder. */
    String name(String file) {
        return path + "/" + file;
    }

    Path path(String file) {
        return path.resolve(file);
    }

    ProgrammeInput read() {
        return readAll("").get(0);
    }

    List<ProgrammeInput> readAll(String file) {
        try (Stream<ProgrammeInput> programmes =
                Inputs.at(path.resolve(file), options).programmes()) {
            return programmes.toList();
        }
    }

    /** The problems of the folder, without its own path. */
    List<String> problems() {
        return relative(read().problems());
    }

    List<String> relative(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.toString().replace(path + "/", ""))
                .toList();
    }
}
