package dev.slipway.server.record;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.server.programme.Document;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads what was received. A definition never changes and neither does a file, so what was read of them is kept for the next
 * judgement; what was kept of a transaction that was rolled back is never asked for again.
 */
@Component
public class Readings {

    private static final int MOST_UPDATES = 150_000;
    private static final int MOST_PROGRAMMES = 500;

    private final Weighted<String, ReceivedProgramme> programmes = new Weighted<>(MOST_PROGRAMMES);
    private final Weighted<String, ReceivedStatus> statuses = new Weighted<>(MOST_UPDATES);
    private final FileTable files;
    private final InputLimits limits;

    Readings(FileTable files, InputLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    /**
     * All that is known of a programme.
     *
     * @param problems why reports that were taken do not fit the definition; empty for the one they were taken under
     * @param files what it was read from, the definition first
     */
    public record History(
            ReceivedProgramme programme, List<StatusUpdate> updates, List<Problem> problems, List<InputFile> files) {

        /** The same with more reports. */
        public History with(List<StatusUpdate> more) {
            List<StatusUpdate> all = new ArrayList<>(updates);
            all.addAll(more);
            return new History(programme, all, problems, files);
        }
    }

    /** What a definition says. */
    public ReceivedProgramme programme(Document definition) {
        String key = key(definition);
        return programmes.get(key).orElseGet(() -> {
            ReceivedProgramme read = ReceivedProgramme.read(
                    definition.source(), definition.body().bytes(), limits);
            programmes.put(key, read, 1);
            return read;
        });
    }

    /** What one file says under a definition. */
    public ReceivedStatus status(Document definition, String name, byte[] content) {
        return programme(definition)
                .readStatus(name, content, Reading.defaults().withLimits(limits));
    }

    /** What was said so far, under a definition. */
    public History history(Document definition) {
        List<StatusUpdate> updates = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<InputFile> inputs = new ArrayList<>();
        inputs.add(new InputFile(definition.source(), definition.sha256()));
        for (ReceivedFile file : files.of(definition.programmeId())) {
            ReceivedStatus status = status(definition, file);
            updates.addAll(numbered(status, file));
            problems.addAll(status.problems());
            inputs.add(new InputFile(file.isNamed() ? file.name() : Numbered.UPDATES, file.sha256()));
        }
        return new History(programme(definition), updates, problems, inputs);
    }

    /** The reports of a file with their numbers. */
    public static List<StatusUpdate> numbered(ReceivedStatus status, ReceivedFile file) {
        List<StatusUpdate> numbered = new ArrayList<>();
        for (StatusUpdate update : status.updates()) {
            numbered.add(Numbered.update(update, file.firstSeq() + numbered.size(), file.isNamed()));
        }
        return numbered;
    }

    private ReceivedStatus status(Document definition, ReceivedFile file) {
        String key = key(definition) + "/" + file.id();
        return statuses.get(key).orElseGet(() -> {
            ReceivedStatus read = status(definition, file.name(), files.content(file.id()));
            statuses.put(key, read, 1 + read.updates().size());
            return read;
        });
    }

    private static String key(Document definition) {
        return Sha256.of(definition.source() + "\n" + definition.sha256());
    }
}
