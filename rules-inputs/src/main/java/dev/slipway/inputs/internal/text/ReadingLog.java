package dev.slipway.inputs.internal.text;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.Unmatched;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.dates.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is found while the files of one programme are read: problems, the files' hashes, and notes. */
public final class ReadingLog {

    private final InputLimits limits;
    private final Optional<FiscalYear> fiscalYear;
    private final List<FileProblems> problems = new ArrayList<>();
    private final List<InputFile> inputs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Unmatched> unmatched = new ArrayList<>();
    private RowCounts rows = RowCounts.none();

    public ReadingLog(InputLimits limits) {
        this(Reading.defaults().withLimits(limits));
    }

    public ReadingLog(Reading reading) {
        this.limits = reading.limits();
        this.fiscalYear = reading.fiscalYear();
    }

    /** How much of each file is read. */
    public InputLimits limits() {
        return limits;
    }

    /** Where to report what is wrong in that file. */
    public FileProblems problemsOf(String file) {
        FileProblems ofFile = new FileProblems(file, limits, fiscalYear);
        problems.add(ofFile);
        return ofFile;
    }

    public void read(InputFile file) {
        inputs.add(file);
    }

    /** Notes something worth knowing that is not wrong. */
    public void note(String text) {
        notes.add(text);
    }

    /** Lists a milestone of another tool that is not one of the programme's. */
    public void unmatched(Unmatched milestone) {
        unmatched.add(milestone);
    }

    /** Counts what became of the rows of a file. */
    public void count(RowCounts more) {
        rows = rows.and(more);
    }

    /** What became of all rows that were counted. */
    public RowCounts rows() {
        return rows;
    }

    public List<Problem> problems() {
        return problems.stream().flatMap(ofFile -> ofFile.list().stream()).toList();
    }

    public List<InputFile> inputs() {
        return List.copyOf(inputs);
    }

    public List<String> notes() {
        return Stream.concat(notes.stream(), doubts().stream()).toList();
    }

    /** Those of the notes that say that something may be missed. */
    public List<String> doubts() {
        return problems.stream().flatMap(ofFile -> ofFile.doubts().stream()).toList();
    }

    public List<Unmatched> unmatched() {
        return List.copyOf(unmatched);
    }
}
