package dev.slipway.cli.forecast;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.slipway.model.foresight.Prediction;
import dev.slipway.model.foresight.Spread;
import dev.slipway.reports.AtomicFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Predictions as CSV, a row each; without dates where there was nothing to learn from. */
record PredictionFile(Path path) {

    private static final List<String> NO_DATES = List.of("", "", "", "");

    void write(List<Prediction> predictions) throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("series", "report_date", "p10", "p50", "p80", "p90");
        for (Prediction prediction : predictions) {
            csv.writeRecord(cells(prediction));
        }
        csv.flush();
        AtomicFile.write(path, text.toString().getBytes(UTF_8));
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
