package dev.slipway.server.page.view;

import dev.slipway.server.programme.ProgrammeRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The form in which a terminal's manager reports.
 *
 * @param terminals all of the programme, to choose from
 * @param date the day of the report, as it was typed
 * @param cards the open milestones of the terminal
 * @param closed the names of those that are not open
 * @param problems what is wrong with the form as a whole
 */
public record StatusForm(
        ProgrammeRow programme,
        List<Choice> terminals,
        Optional<Choice> terminal,
        String date,
        LocalDate today,
        List<FormCard> cards,
        List<String> closed,
        List<String> problems) {

    /**
     * A terminal to choose.
     *
     * @param open how many of its milestones are still owed
     * @param lastReport the day of the last report on any of them
     */
    public record Choice(String id, String name, int open, Optional<LocalDate> lastReport) {}

    public StatusForm {
        terminals = List.copyOf(terminals);
        cards = List.copyOf(cards);
        closed = List.copyOf(closed);
        problems = List.copyOf(problems);
    }

    /** Whether anything has to be corrected. */
    public boolean hasProblems() {
        return !problems.isEmpty()
                || cards.stream().anyMatch(card -> !card.problems().isEmpty());
    }
}
