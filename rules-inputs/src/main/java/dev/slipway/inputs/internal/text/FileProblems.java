package dev.slipway.inputs.internal.text;

import dev.slipway.inputs.InputLimits;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.FiscalYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is wrong in one file. */
public final class FileProblems {

    private static final Comparator<Problem> READING_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private static final int LONGEST_TEXT = 1_000;

    private final String file;
    private final InputLimits limits;
    private final List<Problem> kept = new ArrayList<>();
    private final Set<String> doubts = new LinkedHashSet<>();
    private final Map<String, UnknownWord> unknownStates = new LinkedHashMap<>();
    private int count;
    private Optional<FiscalYear> fiscalYear;
    private Provenance last = Provenance.none();

    public FileProblems(String file, InputLimits limits) {
        this(file, limits, Optional.empty());
    }

    /**
     * Of a file whose fiscal years are counted so, whatever else is said of them.
     *
     * @param fiscalYear empty where nobody has said it yet
     */
    FileProblems(String file, InputLimits limits, Optional<FiscalYear> fiscalYear) {
        this.file = file;
        this.limits = limits;
        this.fiscalYear = fiscalYear;
    }

    public String file() {
        return file;
    }

    /** How much of the file is read. */
    public InputLimits limits() {
        return limits;
    }

    /** How fiscal years are counted in the file, where that is known. */
    public Optional<FiscalYear> fiscalYear() {
        return fiscalYear;
    }

    /** From here on fiscal years are counted so, where it was not said before. */
    public void learnFiscalYear(Optional<FiscalYear> counting) {
        fiscalYear = fiscalYear.or(() -> counting);
    }

    public void add(Place place, String message, String hint) {
        add(place, message, () -> hint);
    }

    /**
     * Adds a problem whose hint takes work to find; that work is done only for problems that are listed. A value that
     * serves several fields is reported once.
     */
    public void add(Place place, String message, Supplier<String> hint) {
        if (kept.size() < limits.problems() && kept.stream().anyMatch(known -> isSame(known, place, message))) {
            return;
        }
        count++;
        if (kept.size() < limits.problems()) {
            kept.add(new Problem(
                    file, place.line(), place.column(), place.name(), shortened(message), shortened(hint.get())));
        }
    }

    private static boolean isSame(Problem known, Place place, String message) {
        return known.line() == place.line()
                && known.column() == place.column()
                && known.place().equals(place.name())
                && known.message().equals(shortened(message));
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

    /** A word that may say a state and is not known: where it was first, and how often it came. */
    private record UnknownWord(Place first, Place last, int count) {}

    /** Remembers a word in a column of states that says nothing because it is not known; of one place once. */
    public void unknownState(String word, Place place) {
        if (unknownStates.size() < limits.problems() || unknownStates.containsKey(word)) {
            unknownStates.merge(
                    word,
                    new UnknownWord(place, place, 1),
                    (known, once) -> known.last().equals(place)
                            ? known
                            : new UnknownWord(known.first(), place, known.count() + 1));
        }
    }

    /** Remembers that something at a place is not read although it may say what matters; once, however often it comes. */
    public void doubt(Place place, String text) {
        if (doubts.size() < limits.problems()) {
            doubts.add(provenance(place) + ": " + shortened(text));
        }
    }

    /** What is not read although it may say what matters, a sentence each. */
    public List<String> doubts() {
        return Stream.concat(doubts.stream(), unknownStates()).toList();
    }

    private Stream<String> unknownStates() {
        return unknownStates.entrySet().stream()
                .map(
                        entry -> provenance(entry.getValue().first()) + ": '" + shortened(entry.getKey())
                                + "' is no state that is known, and says nothing ("
                                + entry.getValue().count() + (entry.getValue().count() == 1 ? " row" : " rows")
                                + "); if it says one, write states: {" + shortened(entry.getKey())
                                + ": planned, started, on hold, done, cancelled, green, amber, red or nothing} in mapping.yaml");
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
