package dev.slipway.inputs;

import dev.slipway.inputs.internal.folder.Container;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a path holds: a programme or a portfolio of programmes.
 *
 * <pre>{@code
 * Inputs inputs = Inputs.at(Path.of("examples/east-west"), InputOptions.defaults());
 * try (Stream<ProgrammeInput> programmes = inputs.programmes()) {
 *     programmes.filter(ProgrammeInput::isJudgeable).forEach(input -> ...);
 * }
 * }</pre>
 */
public final class Inputs {

    private final Container container;

    private Inputs(Container container) {
        this.container = container;
    }

    /**
     * Recognises the folder of a programme, a programme file (YAML or JSON), an NDJSON portfolio, a folder of such
     * folders, and {@code -} for an NDJSON portfolio on standard input.
     *
     * @throws InputException if the path, or one that the options name, is missing or none of these
     */
    public static Inputs at(Path path, InputOptions options) {
        return new Inputs(Container.at(path, options));
    }

    /** Whether it is a container of programmes, however many are in it. */
    public boolean isPortfolio() {
        return container.isPortfolio();
    }

    /**
     * The programmes, each read when it is asked for: folders by name, lines in their order. Of those before it only
     * the ids are kept. Where {@code --status} goes with an NDJSON portfolio, its rows are read along with the lines, and
     * what is wrong with that file as a whole comes as a last input without a programme. To be read once and closed.
     */
    public Stream<ProgrammeInput> programmes() {
        return container.programmes();
    }
}
