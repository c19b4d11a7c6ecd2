package dev.slipway.cli.options;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.programme.Programme;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A path where another argument belongs, which was forgotten: all that is here would be searched for it otherwise.
 *
 * @param given what stands in its place
 * @param noun what belongs there, as {@code alert}
 * @param usage the command up to the path, as {@code slipway explain ALERT}
 */
public record ForgottenArgument(String given, String noun, String usage) {

    /**
     * That no programmes are read from what stands there. The id of one may be the name of its folder too.
     *
     * @throws UsageException if they are, and the path itself is left out
     */
    public void refuse(InputChoice input) {
        if (input.path().toString().isEmpty()) {
            path().filter(Files::exists).filter(path -> isInput(path, input)).ifPresent(path -> {
                throw new UsageException(sentence(path));
            });
        }
    }

    private Optional<Path> path() {
        try {
            return Optional.of(given).filter(text -> !text.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private String sentence(Path path) {
        String kind = Files.isDirectory(path) ? "folder" : "file";
        return "'" + given + "' is a " + kind + " and no " + noun + "; the path comes last: " + usage + " " + given;
    }

    /** Whether programmes are read from there, and none of them is what was meant. A terminal may have the name of a folder. */
    private boolean isInput(Path path, InputChoice input) {
        try (Stream<ProgrammeInput> programmes =
                Inputs.at(path, input.options()).programmes()) {
            List<String> ids = programmes
                    .map(read -> read.programme().map(Programme::id).orElse(""))
                    .toList();
            return !ids.isEmpty() && !ids.contains(given);
        } catch (InputException e) {
            return false;
        }
    }
}
