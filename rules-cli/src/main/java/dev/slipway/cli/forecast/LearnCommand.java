package dev.slipway.cli.forecast;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.AsOfChoice;
import dev.slipway.cli.options.InputAtPath;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.TextOutput;
import dev.slipway.inputs.ReferenceClasses;
import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.OwnRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway forecast learn}: a reference class from the programmes of an office. */
@Command(
        name = "learn",
        description =
                "Makes a reference class of how the forecasts of these programmes moved: a file of days, without names"
                        + " and dates, that a programme names as referenceClass. Ten similar projects are enough, 80 are ample.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway forecast learn finished-projects -o class.csv",
            "  slipway forecast learn portfolio.ndjson --as-of 2025-12-31 -o class.csv"
        })
public final class LearnCommand implements Callable<Integer> {

    private static final int ENOUGH = 10;

    private final Console console;

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "F",
            description = "The file to write. Default: standard output.")
    private @Nullable Path output;

    public LearnCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> file =
                Optional.ofNullable(output).filter(path -> !path.toString().equals("-"));
        try (TextOutput target = TextOutput.of(file, console)) {
            return learn(target);
        }
    }

    private int learn(TextOutput target) throws IOException {
        SeriesOfInputs inputs = new SeriesOfInputs(console, input);
        List<Movement> movements =
                OwnRecord.of(inputs.until(asOf.date(console))).movements();
        long milestones =
                movements.stream().mapToInt(Movement::series).distinct().count();
        if (movements.isEmpty()) {
            console.log("There is nothing to learn from: no milestone has two forecasts or more.");
            inputs.run().worsen(ExitCode.BAD_INPUT);
        } else {
            StringWriter text = new StringWriter();
            ReferenceClasses.write(movements, text);
            target.write(text.toString());
            console.log(movements.size() + " movements of " + milestones + " milestones."
                    + (milestones < ENOUGH
                            ? " That is few: a class needs about " + ENOUGH + " similar projects."
                            : ""));
        }
        return inputs.run().exit().number();
    }
}
