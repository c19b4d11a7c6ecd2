package dev.slipway.cli.forecast;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.AsOfChoice;
import dev.slipway.cli.options.InputAtPath;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.OutputFile;
import dev.slipway.cli.options.UsageException;
import dev.slipway.inputs.ReferenceClasses;
import dev.slipway.model.foresight.Backtest;
import dev.slipway.model.foresight.ForecastSeries;
import dev.slipway.model.foresight.Prediction;
import dev.slipway.model.foresight.ReferenceClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway forecast score}: how well forecasts of the past were foreseen. */
@Command(
        name = "score",
        description =
                "Asks Foresight of the past: for every forecast but the first and the last of a milestone, what it"
                        + " would say on the day of the last report. Prints how far the reported forecasts missed the last known"
                        + " one, and how far Foresight did.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway forecast score portfolio.ndjson",
            "  slipway forecast score network --class nyc-public-works --out predictions.csv",
            "%nHow to read it: a ratio below 1 says that Foresight missed by less. Of 100",
            "forecasts about 80 should end inside P10 to P90; fewer than 70 are too few."
        })
public final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    @Option(
            names = "--class",
            paramLabel = "NAME|F.csv",
            description = "A reference class to learn from as well; not one that was learned from these milestones.")
    private @Nullable String reference;

    @Option(
            names = "--learn",
            paramLabel = "earlier|others",
            defaultValue = "earlier",
            description =
                    "What the predictions of --out are learned from: reports made by the day of each (earlier), or all"
                            + " reports on other terminals (others). Default: ${DEFAULT-VALUE}.")
    private String learn = "earlier";

    @Option(
            names = "--out",
            paramLabel = "F",
            description = "Write the predictions: series, report_date, p10, p50, p80, p90.")
    private @Nullable Path out;

    public ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!List.of("earlier", "others").contains(learn)) {
            throw new UsageException("--learn " + learn + " is neither earlier nor others");
        }
        if (out != null && out.toString().equals("-")) {
            throw new UsageException("--out - is no file, and the score goes to standard output; give --out a file");
        }
        if (out == null) {
            return score(Optional.empty());
        }
        try (OutputFile file = OutputFile.open(out)) {
            return score(Optional.of(new PredictionFile(file)));
        }
    }

    private int score(Optional<PredictionFile> predictions) throws IOException {
        Optional<ReferenceClass> named =
                Optional.ofNullable(reference).map(name -> ReferenceClasses.of(name, Path.of("")));
        SeriesOfInputs inputs = new SeriesOfInputs(console, input);
        List<ForecastSeries> series = inputs.until(asOf.date(console));
        Backtest backtest = new Backtest(series, named);
        List<Prediction> earlier = backtest.timeForward();
        List<Prediction> others = backtest.oneClusterOut();
        if (earlier.isEmpty()) {
            console.log("There is nothing to score: no milestone has three forecasts or more.");
            inputs.run().worsen(ExitCode.BAD_INPUT);
            return inputs.run().exit().number();
        }
        new ScoreText(console).print(earlier, others, named, series);
        if (predictions.isPresent()) {
            predictions.get().write(learn.equals("earlier") ? earlier : others);
            console.log("Wrote " + out + ".");
        }
        return inputs.run().exit().number();
    }
}
