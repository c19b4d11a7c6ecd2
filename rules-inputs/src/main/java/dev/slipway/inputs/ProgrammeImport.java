package dev.slipway.inputs;

import dev.slipway.inputs.internal.draft.DraftFiles;
import dev.slipway.model.base.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A first {@code programme.yaml}, made from files of other tools, to be checked and kept.
 *
 * @param yaml its text; absent where the files hold no milestones
 * @param mapping how each file was understood, as a {@code mapping.yaml} to be edited
 * @param choices what was chosen about the files, as a {@code mapping.yaml} for those of later months; absent where nothing
 *     was
 * @param problems everything wrong with the files; the sound parts are in the text all the same
 * @param notes what was decided that the files do not say
 * @param undated the files that do not say as of which day they speak
 */
public record ProgrammeImport(
        Optional<String> yaml,
        String mapping,
        Optional<String> choices,
        List<Problem> problems,
        List<String> notes,
        List<Path> undated) {

    public ProgrammeImport {
        undated = List.copyOf(undated);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * Makes a programme from the files' milestones. Of several files of one project the earliest is the baseline of those
     * milestones that have none; the files that options name as baselines come before all others.
     */
    public static ProgrammeImport of(List<Path> files, ImportOptions options) {
        return new DraftFiles(options).read(files);
    }
}
