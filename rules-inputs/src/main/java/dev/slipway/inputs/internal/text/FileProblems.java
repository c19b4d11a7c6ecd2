package dev.slipway.inputs.internal.text;

import dev.slipway.model.Problem;
import dev.slipway.model.Provenance;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in one file, in the order in which it was found. */
public final class FileProblems {

    private final String file;
    private final List<Problem> kept = new ArrayList<>();
    private int count;

    public FileProblems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void add(Place place, String message, String hint) {
        count++;
        if (kept.size() < Limits.PROBLEMS) {
            kept.add(new Problem(file, place.line(), place.column(), message, hint));
        }
    }

    /** How many were found, told or not. */
    public int count() {
        return count;
    }

    /** All that are told, and where there were too many, one more that says how many are not. */
    public List<Problem> list() {
        if (count == kept.size()) {
            return List.copyOf(kept);
        }
        List<Problem> all = new ArrayList<>(kept);
        all.add(new Problem(file, 0, 0, (count - kept.size()) + " more problems are not listed", "mend these first"));
        return List.copyOf(all);
    }

    /** The provenance of a statement at that place. */
    public Provenance provenance(Place place) {
        return new Provenance(file, place.line());
    }
}
