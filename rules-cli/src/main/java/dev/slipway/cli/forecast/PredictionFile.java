package dev.slipway.cli.forecast;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.slipway.cli.options.OutputFile;
import dev.slipway.model.foresight.Prediction;
import dev.slipway.model.foresight.Spread;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/** Predictions as CSV, a row each; without dates where there was nothing to learn from. */
record PredictionFile(OutputFile file) {

    private static final List<String> NO_DATES = List.of("", "", "", "");

    void write(List<Prediction> predictions) throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("series", "report_date", "p10", "p50", "p80", "p90");
        for (Prediction prediction : predictions) {
            csv.writeRecord(cells(prediction));
        }
        csv.flush();
        file.write(text.toString());
    }

    private static List<String> cells(Prediction prediction) {
        return Stream.concat(
                        Stream.of(
                                prediction.series().name(),
                                prediction.from().reported().toString()),
                        prediction.spread().map(PredictionFile::dates).orElse(NO_DATES).stream())
                .toList();
    }

    private static List<String> dates(Spread spread) {
        return Stream.of(spread.p10(), spread.p50(), spread.p80(), spread.p90())
                .map(String::valueOf)
                .toList();
    }
}
