package dev.slipway.inputs;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What {@link MemoryTest} runs in a Java of its own: reads text without end from standard input, within small limits. */
final class SmallMemory {

    private SmallMemory() {}

    public static void main(String[] arguments) {
        InputLimits limits = InputLimits.defaults().with("document", "1MiB").with("portfolio", "96MiB");
        InputOptions options = InputOptions.defaults();
        options = options.withReading(options.reading().withLimits(limits));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        options = arguments.length == 1
                ? options.withStandardInput(new Endless(arguments[0]))
                : options.withStandardInput(new Endless(arguments[1]))
                        .withStatus(java.util.List.of(StatusSource.of("-")));
        try (Stream<ProgrammeInput> programmes = Inputs.at(Path.of(arguments.length == 1 ? "-" : arguments[0]), options)
                .programmes()) {
            programmes.flatMap(input -> input.problems().stream()).forEach(out::println);
        }
    }
}
