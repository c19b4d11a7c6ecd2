package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.comparison.ScheduleSnapshot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Reads the files of planning tools through MPXJ, which may be absent: it is asked for only when there is a file. */
public final class ScheduleReader {

    private ScheduleReader() {}

    /** Whether it is a file of a planning tool, sound or not: by its content, else by its name. */
    public static boolean isSchedule(byte[] content, String fileName) {
        return ScheduleFormat.of(content, fileName).isPresent();
    }

    /** What a user of each tool must know; needs no MPXJ. */
    public static List<ToolGuide> guides() {
        return ScheduleGuides.ALL;
    }

    /**
     * What the file says; absent where it cannot be read, with the reason reported as a problem.
     *
     * @param content the whole file
     * @param fileName shows the format where the content does not
     */
    public static Optional<Snapshot> read(byte[] content, String fileName, InputLimits limits, FileProblems problems) {
        Optional<ScheduleFormat> format = ScheduleFormat.of(content, fileName);
        Optional<ScheduleRefusal> refusal = ScheduleRefusal.unread(format, content);
        if (refusal.isPresent()) {
            refusal.get().report(problems);
            return Optional.empty();
        }
        return read(format.orElseThrow(), content, limits, problems);
    }

    private static Optional<Snapshot> read(
            ScheduleFormat format, byte[] content, InputLimits limits, FileProblems problems) {
        Optional<ScheduleContent> read =
                within(format, limits, problems, () -> ScheduleSnapshotReader.read(format, content));
        read.ifPresent(found -> found.faults().forEach(fault -> fault.report(problems)));
        return read.map(ScheduleContent::snapshot);
    }

    /**
     * What the file says, to be compared with another; absent where it cannot be read, with the reason reported as a problem.
     *
     * @param content the whole file
     * @param file shows the format where the content does not
     */
    public static Optional<ScheduleSnapshot> comparable(
            byte[] content, InputFile file, InputLimits limits, FileProblems problems) {
        Optional<ScheduleFormat> known = ScheduleFormat.of(content, file.path());
        Optional<ScheduleRefusal> refusal = ScheduleRefusal.unread(known, content);
        if (refusal.isPresent()) {
            refusal.get().report(problems);
            return Optional.empty();
        }
        ScheduleFormat format = known.orElseThrow();
        Optional<ScheduleSnapshot> read =
                within(format, limits, problems, () -> ComparableScheduleReader.read(format, content, file));
        if (read.filter(snapshot -> snapshot.activities().isEmpty()).isPresent()) {
            ScheduleRefusal.empty(format).report(problems);
            return Optional.empty();
        }
        return read;
    }

    private static <T> Optional<T> within(
            ScheduleFormat format, InputLimits limits, FileProblems problems, Callable<T> reading) {
        try {
            return Optional.of(TimeLimit.within(limits.seconds(), reading));
        } catch (TimeoutException e) {
            ScheduleRefusal.slow(format, limits.seconds()).report(problems);
        } catch (ExecutionException e) {
            ScheduleRefusal.failed(format, Objects.requireNonNullElse(e.getCause(), e))
                    .report(problems);
        }
        return Optional.empty();
    }
}
