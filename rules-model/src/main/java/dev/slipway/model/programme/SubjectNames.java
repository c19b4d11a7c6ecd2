package dev.slipway.model.programme;

import dev.slipway.model.base.Provenance;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What alerts call the parts of a programme, of which some keep an id that they had before.
 *
 * @param programme whose parts they are
 */
public record SubjectNames(Programme programme) {

    /**
     * What alerts call the terminal or milestone that has this id now, such as {@code port/permit}; in a pattern such as
     * {@code port/*} the terminal alone. The text itself where nothing of that id keeps another.
     */
    public String of(String presentId) {
        String terminalId = terminalIn(presentId);
        String rest = presentId.substring(terminalId.length());
        return terminal(terminal -> terminal.id().equals(terminalId))
                .map(terminal -> milestone(
                                terminal, rest, milestone -> milestone.id().milestone())
                        .map(milestone -> Programme.subject(terminal, milestone))
                        .orElse(terminal.lastingId() + rest))
                .orElse(presentId);
    }

    /** Where the terminal or milestone stands that alerts call so; else where the programme does. */
    public Provenance place(String subject) {
        String terminalId = terminalIn(subject);
        String rest = subject.substring(terminalId.length());
        return terminal(terminal -> terminal.lastingId().equals(terminalId))
                .flatMap(terminal -> rest.isEmpty()
                        ? Optional.of(terminal.provenance())
                        : milestone(terminal, rest, Milestone::lastingId).map(Milestone::provenance))
                .orElse(programme.provenance());
    }

    /** The part before the slash; all of it where there is none. */
    private static String terminalIn(String subject) {
        int slash = subject.indexOf('/');
        return slash < 0 ? subject : subject.substring(0, slash);
    }

    private Optional<Terminal> terminal(Predicate<Terminal> wanted) {
        return programme.terminals().stream().filter(wanted).findFirst();
    }

    /** Ids are compared and none is put together: alerts ask for places one by one, and a programme has thousands of milestones. */
    private static Optional<Milestone> milestone(Terminal terminal, String rest, Function<Milestone, String> id) {
        String wanted = rest.isEmpty() ? "" : rest.substring(1);
        return terminal.milestones().stream()
                .filter(milestone -> id.apply(milestone).equals(wanted))
                .findFirst();
    }
}
