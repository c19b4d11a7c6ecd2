package dev.slipway.inputs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Choices for a new programme that files of other tools do not hold.
 *
 * @param reading how the files are to be understood
 * @param baselines files whose dates are the deadlines, whatever their own date
 * @param id of the programme; where absent, it is made of its name
 * @param name of the programme; where absent, that of the plan, else the title of the newest file
 * @param terminalLevel which level of the files' groups is the terminals, 1 being the outermost; where absent, the
 *     first on which milestones are under different groups
 * @param deadline the header of the column that holds the deadlines; where absent, known by its words
 */
public record ImportOptions(
        Reading reading,
        List<Path> baselines,
        Optional<String> id,
        Optional<String> name,
        Optional<Integer> terminalLevel,
        Optional<String> deadline) {

    public ImportOptions {
        baselines = List.copyOf(baselines);
    }

    /** All as the files say it. */
    public static ImportOptions defaults() {
        return new ImportOptions(
                Reading.defaults(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
