package dev.slipway.server.record;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Weighted;
import dev.slipway.server.programme.Document;
import dev.slipway.server.schedule.ScheduleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Reads what was received. A definition never changes and neither does a file, so what was read of them is kept for whoever
 * asks next, by what they are and not by where they are kept: a file that was shown first is not read again when it is taken.
 */
@Component
public class Readings {

    private static final int MOST_UPDATES = 150_000;
    private static final int MOST_PROGRAMMES = 500;

    private final Weighted<String, ReceivedProgramme> programmes = new Weighted<>(MOST_PROGRAMMES);
    private final Weighted<String, ReceivedStatus> statuses = new Weighted<>(MOST_UPDATES);
    private final FileTable files;
    private final ScheduleFiles schedules;
    private final InputLimits limits;

    Readings(FileTable files, ScheduleFiles schedules, InputLimits limits) {
        this.files = files;
        this.schedules = schedules;
        this.limits = limits;
    }

    /**
     * All that is known of a programme.
     *
     * @param updates what stands of all that was sent: a file that was sent again has corrected itself
     * @param problems why reports that were taken do not fit the definition; empty for the one they were taken under
     * @param files what it was read from, the definition first
     */
    public record History(
            ReceivedProgramme programme, List<StatusUpdate> updates, List<Problem> problems, List<InputFile> files) {}

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

    /** What one file says under a definition; that it says nothing is wrong with it. */
    public ReceivedStatus status(Document definition, String name, Content file) {
        ReceivedStatus read = status(definition, name, file.sha256(), () -> file);
        boolean isEmpty = read.updates().isEmpty()
                && read.unmatched().isEmpty()
                && read.problems().isEmpty();
        return isEmpty
                ? new ReceivedStatus(
                        read.updates(), List.of(nothing(name)), read.inputs(), read.notes(), read.unmatched())
                : read;
    }

    private static Problem nothing(String name) {
        return new Problem(
                name, 0, 0, "there is no report in it", "send at least one row, below the header of a table");
    }

    /** What was said so far, under a definition. */
    public History history(Document definition) {
        return history(definition, List.of());
    }

    /** What would be known, were a file taken too. */
    public History historyWith(Document definition, ReceivedFile file, ReceivedStatus status) {
        return history(definition, List.of(sending(file, status)));
    }

    private History history(Document definition, List<Sending> more) {
        List<Sending> sendings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<InputFile> inputs = new ArrayList<>();
        inputs.add(new InputFile(definition.source(), definition.sha256()));
        for (ReceivedFile file : files.of(definition.programmeId())) {
            ReceivedStatus status =
                    status(definition, file.name(), file.sha256(), () -> Content.of(files.content(file.id())));
            sendings.add(sending(file, status));
            problems.addAll(status.problems());
            inputs.add(new InputFile(file.calledBy(), file.sha256()));
        }
        sendings.addAll(more);
        ReceivedProgramme programme = programme(definition);
        List<StatusUpdate> updates = programme
                .programme()
                .map(sound -> Corrections.standing(sound, sendings))
                .orElse(List.of());
        return new History(programme, updates, problems, inputs);
    }

    private static Sending sending(ReceivedFile file, ReceivedStatus status) {
        return new Sending(file.calledBy(), numbered(status, file));
    }

    /** The reports of a file with their numbers. */
    public static List<StatusUpdate> numbered(ReceivedStatus status, ReceivedFile file) {
        List<StatusUpdate> numbered = new ArrayList<>();
        for (StatusUpdate update : status.updates()) {
            numbered.add(Numbered.update(update, file.firstSeq() + numbered.size(), file.isNamed()));
        }
        return numbered;
    }

    private ReceivedStatus status(Document definition, String name, String sha256, Supplier<Content> file) {
        String key = key(definition) + "/" + sha256 + "/" + name;
        return statuses.get(key).orElseGet(() -> {
            ReceivedStatus read = ServerRemedies.in(read(definition, name, file.get()));
            statuses.put(key, read, weight(read));
            return read;
        });
    }

    private ReceivedStatus read(Document definition, String name, Content file) {
        return ScheduleFiles.isOne(name, file)
                ? schedules.read(definition.source(), definition.body(), name, file)
                : programme(definition)
                        .readStatus(name, file.bytes(), Reading.defaults().withLimits(limits));
    }

    private static int weight(ReceivedStatus read) {
        int updates = read.updates().stream()
                .mapToInt(update -> update instanceof ScheduleReport report
                        ? report.activities().size() + report.links().size()
                        : 1)
                .sum();
        return 1
                + updates
                + read.problems().size()
                + read.notes().size()
                + read.unmatched().size();
    }

    private static String key(Document definition) {
        return Sha256.of(definition.source() + "\n" + definition.sha256());
    }
}
