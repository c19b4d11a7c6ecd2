package dev.slipway.inputs;

import dev.slipway.inputs.internal.folder.Container;
import dev.slipway.inputs.internal.folder.DistinctProgrammes;
import dev.slipway.inputs.internal.folder.InOrder;
import dev.slipway.inputs.internal.folder.UnreadProgramme;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

    /**
     * What is at hand: a programme in YAML or JSON, or an NDJSON portfolio. No file is read but those that the options name;
     * status, too, comes from the options, or stands in the lines.
     *
     * @param name by whose ending it is recognised, {@code programme.json}, {@code request.ndjson}, and by which problems and
     *     evidence name it
     * @throws InputException if the name ends otherwise, or a file that the options name is missing
     */
    public static Inputs of(String name, byte[] bytes, InputOptions options) {
        return new Inputs(Container.of(name, bytes.clone(), options));
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
        DistinctProgrammes distinct = new DistinctProgrammes();
        return container.programmes().map(UnreadProgramme::read).map(input -> distinct.refused(input)
                .orElse(input));
    }

    /**
     * What is made of each programme, in the same order. Several are read and worked on at a time, and few are held at
     * once: memory grows with the threads, not with the portfolio.
     *
     * @param threads how many work at once, that of the caller included; 1 or more
     * @param work called by any of them. What it made of a programme whose id turns out to be given twice is dropped, and
     *     it is called once more with the input that says so
     */
    @SuppressWarnings("resource") // closed with the stream
    public <T> Stream<T> programmes(int threads, Function<ProgrammeInput, T> work) {
        Stream<UnreadProgramme> unread = container.programmes();
        DistinctProgrammes distinct = new DistinctProgrammes();
        InOrder<UnreadProgramme, Done<T>> done =
                new InOrder<>(unread.iterator(), threads, programme -> Done.of(programme.read(), work));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(done, Spliterator.ORDERED), false)
                .map(each -> each.confirmed(distinct, work))
                .onClose(done::close)
                .onClose(unread::close);
    }

    /** How much of a portfolio was taken up so far, 0 to 1; empty where its size is not known. */
    public OptionalDouble share() {
        return container.share();
    }

    /** The result for an input before the inputs ahead of it were known. */
    private record Done<T>(ProgrammeInput input, T result) {

        static <T> Done<T> of(ProgrammeInput input, Function<ProgrammeInput, T> work) {
            return new Done<>(input, work.apply(input));
        }

        T confirmed(DistinctProgrammes distinct, Function<ProgrammeInput, T> work) {
            return distinct.refused(input).map(work).orElse(result);
        }
    }
}
