package dev.slipway.inputs;

import dev.slipway.inputs.internal.schedule.ScheduleReader;
import dev.slipway.inputs.internal.status.StatusFile;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.LimitedStream;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.comparison.ScheduleSnapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of a planning tool, read to be compared with another of the same schedule.
 *
 * @param snapshot what it says; absent where it cannot be read
 * @param problems why not
 */
public record ScheduleFile(Optional<ScheduleSnapshot> snapshot, List<Problem> problems) {

    public ScheduleFile {
        problems = List.copyOf(problems);
    }

    /** Whether status of that name and content would be read as the file of a planning tool, sound or not. */
    public static boolean isSchedule(String name, byte[] content) {
        return StatusFile.isSchedule(name, content);
    }

    /** Reads a file of any planning tool that status is read from. */
    public static ScheduleFile read(Path file, InputLimits limits) {
        Source source = Source.of(file);
        ReadingLog findings = new ReadingLog(limits);
        FileProblems problems = findings.problemsOf(source.name());
        List<ScheduleSnapshot> read = new ArrayList<>();
        source.read(findings, problems, bytes -> {
            byte[] content = new LimitedStream(bytes, InputLimit.DOCUMENT, limits).readAllBytes();
            InputFile input = new InputFile(source.name(), Sha256.of(content));
            ScheduleReader.comparable(content, input, limits, problems).ifPresent(read::add);
        });
        boolean isSound = problems.count() == 0;
        return new ScheduleFile(isSound ? read.stream().findFirst() : Optional.empty(), findings.problems());
    }
}
