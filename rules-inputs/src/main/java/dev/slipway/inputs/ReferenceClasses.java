package dev.slipway.inputs;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.slipway.inputs.internal.foresight.ClassFiles;
import dev.slipway.inputs.internal.foresight.ReferenceClassReader;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.ReferenceClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** The reference classes that come with Slipway, and those that an office has learned and keeps in files. */
public final class ReferenceClasses {

    private ReferenceClasses() {}

    /** The names of those that come with Slipway. */
    public static List<String> names() {
        return ClassFiles.names();
    }

    /**
     * The class of that name, or in that file where it ends in {@code .csv}.
     *
     * @param folder in which files are looked up
     * @throws InputException if there is none, or its file is not sound
     */
    public static ReferenceClass of(String nameOrFile, Path folder) {
        ReadingLog log = new ReadingLog(InputLimits.defaults());
        return ClassFiles.find(nameOrFile, folder, log).orElseThrow(() -> new InputException(log.problems()));
    }

    /** Writes a class that {@link #of} reads again. */
    public static void write(List<Movement> movements, Writer out) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(ReferenceClassReader.HEADER);
        for (Movement movement : movements) {
            csv.writeRecord(
                    String.valueOf(movement.series()),
                    String.valueOf(movement.ahead()),
                    String.valueOf(movement.remaining()),
                    String.valueOf(movement.slip()),
                    movement.stage());
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
