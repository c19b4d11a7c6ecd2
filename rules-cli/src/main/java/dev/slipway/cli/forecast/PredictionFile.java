package dev.slipway.cli.forecast;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.foresight.Prediction;
import dev.slipway.model.foresight.Spread;
import dev.slipway.reports.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Predictions as CSV, a row each; without dates where there was nothing to learn from. */
record PredictionFile(Path path) {

    void write(List<Prediction> predictions) throws IOException {
        StringBuilder text = new StringBuilder("series,report_date,p10,p50,p80,p90\r\n");
        for (Prediction prediction : predictions) {
            text.append(quoted(prediction.series().name()))
                    .append(',')
                    .append(prediction.from().reported())
                    .append(prediction.spread().map(PredictionFile::dates).orElse(",,,,"))
                    .append("\r\n");
        }
        AtomicFile.write(path, text.toString().getBytes(UTF_8));
    }

    private static String dates(Spread spread) {
        StringBuilder text = new StringBuilder();
        Stream.of(spread.p10(), spread.p50(), spread.p80(), spread.p90())
                .forEach(day -> text.append(',').append(day));
        return text.toString();
    }

    private static String quoted(String name) {
        return name.matches(".*[\",\r\n].*") ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }
}
