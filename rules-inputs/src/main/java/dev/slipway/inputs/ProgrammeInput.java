package dev.slipway.inputs;

import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One programme, its reports and the problems in its files.
 *
 * @param name what to call it before its id is known: its folder, its file, or file and line of a portfolio
 * @param programme its sound parts; absent where not even its id could be read
 * @param updates its status reports, in the order of files and rows
 * @param policy the thresholds to judge it by
 * @param problems everything wrong with its files
 * @param inputs every file read, or the line of a portfolio, with its hash
 * @param rules folders of rules that belong to it
 * @param waivers the deviations somebody accepted, in the order of their file
 * @param notes what the reader did that a user may want to know: the columns of each sheet, for instance
 * @param doubts those of the notes that everybody is told: what was not read although it may say what matters
 * @param unmatched milestones in files of other tools that could not be matched to any of the programme's
 * @param rows what became of each row of its status files
 * @param lenient whether it may be judged in spite of problems
 */
public record ProgrammeInput(
        String name,
        Optional<Programme> programme,
        List<StatusUpdate> updates,
        Policy policy,
        List<Problem> problems,
        List<InputFile> inputs,
        List<Path> rules,
        List<Waiver> waivers,
        List<String> notes,
        List<String> doubts,
        List<Unmatched> unmatched,
        RowCounts rows,
        boolean lenient) {

    public ProgrammeInput {
        updates = List.copyOf(updates);
        problems = List.copyOf(problems);
        inputs = List.copyOf(inputs);
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
        notes = List.copyOf(notes);
        doubts = List.copyOf(doubts);
        unmatched = List.copyOf(unmatched);
    }

    /** One of which nothing could be read, for this reason; it is called what the problem names. */
    public static ProgrammeInput refused(Problem problem) {
        return new ProgrammeInput(
                problem.file(),
                Optional.empty(),
                List.of(),
                Policy.empty(),
                List.of(problem),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RowCounts.none(),
                false);
    }

    /** Whether there is a programme, and nothing is wrong with its files or that is to be overlooked. */
    public boolean isJudgeable() {
        return programme.isPresent() && (lenient || problems.isEmpty());
    }

    /** How many problems its files have, and whether it is judged in spite of them, in a sentence; empty where there are none. */
    public Optional<String> problemCount() {
        if (!isJudgeable()) {
            return Optional.of(told(Problem.counted(problems)
                    + "; not judged. Fix the files, or judge the valid entries with --lenient."));
        }
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(told(Problem.counted(problems) + "; the valid entries are judged."));
    }

    /** That rules judged it and found nothing that they could look at, in a sentence. */
    public String nothingToJudge() {
        return told("nothing to judge; no rule found anything that it could examine.");
    }

    /** That it has reports and none of them was made by this day, in a sentence; empty where some count or there are none. */
    public Optional<String> onlyLaterReports(LocalDate asOf) {
        return updates.stream()
                .map(StatusUpdate::reportDate)
                .min(LocalDate::compareTo)
                .filter(first -> first.isAfter(asOf))
                .map(first -> told("no report counts as of " + asOf + ": the first is dated " + first
                        + "; judge as of a later day, or say the day of a file without one with --report-date"));
    }

    /** What became of its rows, in a sentence; empty where all are plainly reports on what it has. */
    public Optional<String> unusualRows() {
        return rows.total() > 0 && !rows.areUsual() ? Optional.of(told(rows.toString())) : Optional.empty();
    }

    /** A sentence on it, behind its name. */
    public String told(String sentence) {
        return name + ": " + sentence;
    }

    /**
     * The same without its programme, of which a portfolio has another before it, and with the problem that says so.
     *
     * @param firstId the id of that one, which is the same or looks the same
     * @param firstName what that one is called: file and line
     * @throws IllegalArgumentException if no programme could be read
     */
    public ProgrammeInput givenAgain(String firstId, String firstName) {
        Programme again = programme.orElseThrow(() -> new IllegalArgumentException(name + " is no programme"));
        Provenance where = again.provenance();
        String message = firstId.equals(again.id())
                ? "the programme '" + again.id() + "' is given twice in this portfolio"
                : "the programme '" + again.id() + "' looks like another one in this portfolio";
        List<Problem> more = new ArrayList<>(problems);
        more.add(new Problem(where.file(), where.line(), 0, message, "it is also in " + firstName));
        return new ProgrammeInput(
                name,
                Optional.empty(),
                updates,
                policy,
                more,
                inputs,
                rules,
                waivers,
                notes,
                doubts,
                unmatched,
                rows,
                lenient);
    }
}
