package dev.slipway.cli.forecast;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.foresight.ForecastSeries;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads how the forecasts of all programmes of a path moved. No rule is run. */
final class SeriesOfInputs {

    /** Fewer terminals are no clusters to leave out one by one: each milestone is its own then. */
    private static final int LEAST_CLUSTERS = 10;

    private final JudgingRun run;
    private final List<ForecastSeries> series = new ArrayList<>();

    SeriesOfInputs(Console console, InputChoice input) {
        this.run = JudgingRun.looking(console, input, new RuleChoice());
    }

    /** The run, with what was wrong with the files. */
    JudgingRun run() {
        return run;
    }

    /** All that was expected until the day, by milestone. */
    List<ForecastSeries> until(LocalDate day) throws IOException {
        run.forEach(run.open(), programme -> read(programme, day));
        return clustered(series);
    }

    private void read(ProgrammeInput input, LocalDate day) {
        run.printReading(input);
        if (input.isJudgeable()) {
            series.addAll(Facts.series(input.programme().orElseThrow(), input.updates(), day));
        }
    }

    private static List<ForecastSeries> clustered(List<ForecastSeries> all) {
        boolean isEnough = all.stream()
                        .filter(one -> !one.matured().isEmpty())
                        .map(ForecastSeries::cluster)
                        .collect(Collectors.toSet())
                        .size()
                >= LEAST_CLUSTERS;
        return isEnough
                ? all
                : all.stream()
                        .map(one -> new ForecastSeries(one.name(), one.name(), one.points()))
                        .toList();
    }
}
