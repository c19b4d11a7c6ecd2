package dev.slipway.engine;

import dev.slipway.model.base.Problem;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reports that do not fit their programme: every one of them, so that all can be corrected at once. */
public final class DataException extends SlipwayException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public DataException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * Does work that refuses a report which does not fit, in a way that all of them are named; they are looked for only then,
     * since to look costs more than most work.
     *
     * @throws DataException if any do not fit
     */
    static <T> T orAllProblems(Programme programme, Collection<? extends StatusUpdate> updates, Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            List<Problem> problems = programme.check(updates);
            throw problems.isEmpty() ? e : new DataException(problems);
        }
    }

    /** What is wrong, in the order of the reports. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String safeMessage() {
        return problems.size() == 1
                ? "1 report does not fit the programme"
                : problems.size() + " reports do not fit the programme";
    }
}
