package dev.slipway.inputs.internal.text;

import dev.slipway.inputs.InputLimits;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong in one file. */
public final class FileProblems {

    private static final Comparator<Problem> READING_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private static final int LONGEST_TEXT = 1_000;

    private final String file;
    private final InputLimits limits;
    private final List<Problem> kept = new ArrayList<>();
    private int count;
    private Provenance last = Provenance.none();

    public FileProblems(String file, InputLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    public String file() {
        return file;
    }

    /** How much of the file is read. */
    public InputLimits limits() {
        return limits;
    }

    public void add(Place place, String message, String hint) {
        add(place, message, () -> hint);
    }

    /** Adds a problem whose hint takes work to find; that work is done only for problems that are listed. */
    public void add(Place place, String message, Supplier<String> hint) {
        count++;
        if (kept.size() < limits.problems()) {
            kept.add(new Problem(
                    file, place.line(), place.column(), place.name(), shortened(message), shortened(hint.get())));
        }
    }

    /** A message quotes what it is about, and that may be as long as a value may be. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int half = LONGEST_TEXT / 2;
        return text.substring(0, half) + " \u2026 " + text.substring(text.length() - half);
    }

    /** The name of the file without its folders. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** How many were found, listed or not. */
    public int count() {
        return count;
    }

    /** All that are listed, from the top of the file down; where there were too many, the last says how many are not. */
    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(kept);
        all.sort(READING_ORDER);
        if (count > kept.size()) {
            String more = (count - kept.size()) + " more problems of this file are not listed";
            all.add(new Problem(file, 0, 0, more, "fix these first"));
        }
        return List.copyOf(all);
    }

    /** The provenance of a statement at that place; the same one for all in one line. */
    public Provenance provenance(Place place) {
        if (last.line() != place.line()
                || !last.place().equals(place.name())
                || !last.file().equals(file)) {
            last = new Provenance(file, place.line(), place.name());
        }
        return last;
    }
}
