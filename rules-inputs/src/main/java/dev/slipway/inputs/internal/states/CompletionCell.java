package dev.slipway.inputs.internal.states;

import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.InvalidDateException;
import dev.slipway.model.status.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the words that people write where the date of a completion belongs: {@code yes}, {@code done}, {@code Q1 done},
 * {@code completed 2026-05-03}. Whoever says that it is done and not when says that much.
 */
public final class CompletionCell {

    private static final Pattern BLANKS = Pattern.compile("[\\s,;:()]+");

    private static final Set<String> YES = Set.of(
            "yes", "y", "x", "true", "\u2713", "\u2714", "\u2705", "да", "是", "ja", "oui", "sí", "si", "ok", "checked");
    private static final Set<String> NO = Set.of(
            "no",
            "not",
            "n",
            "false",
            "never",
            "нет",
            "не",
            "否",
            "未",
            "nein",
            "nicht",
            "non",
            "pas",
            "tbc",
            "yet",
            "unchecked");

    private final StateWords words;

    public CompletionCell(StateWords words) {
        this.words = words;
    }

    /**
     * What the words of a cell say.
     *
     * @param state done, or whatever else the words mean; empty where they say nothing
     * @param date the day among the words, where there is one that can be read
     */
    public record Spoken(Optional<State> state, Optional<DateWindow> date) {}

    /** What the cell says in words; empty where it cannot be read as such. */
    public Optional<Spoken> read(Scalar cell) {
        String text = cell.text().strip();
        if (YES.contains(text.toLowerCase(Locale.ROOT))) { // where a completion belongs, Y is no yellow
            return Optional.of(new Spoken(Optional.of(State.DONE), Optional.empty()));
        }
        Optional<StateMeaning> whole = words.meaning(text);
        if (whole.isPresent()) {
            return Optional.of(new Spoken(whole.get().state(), Optional.empty()));
        }
        List<String> tokens = Arrays.stream(BLANKS.split(text.toLowerCase(Locale.ROOT)))
                .filter(token -> !token.isEmpty())
                .toList();
        if (tokens.stream().anyMatch(NO::contains)) {
            return NO.containsAll(tokens)
                    ? Optional.of(new Spoken(Optional.empty(), Optional.empty()))
                    : Optional.empty();
        }
        boolean isDone = tokens.stream().anyMatch(this::saysDone);
        return isDone ? Optional.of(new Spoken(Optional.of(State.DONE), date(text))) : Optional.empty();
    }

    private boolean saysDone(String token) {
        return YES.contains(token)
                || words.meaning(token)
                        .flatMap(StateMeaning::state)
                        .filter(State.DONE::equals)
                        .isPresent();
    }

    /** The words that are left when those that say done are taken out, where they are a date. */
    private Optional<DateWindow> date(String text) {
        String rest = String.join(
                " ",
                Arrays.stream(BLANKS.split(text))
                        .filter(token -> !saysDone(token.toLowerCase(Locale.ROOT)) && !token.equalsIgnoreCase("on"))
                        .toList());
        try {
            return rest.isBlank()
                    ? Optional.empty()
                    : Optional.of(DateWindow.parse(rest)).filter(DateWindow::hasStart);
        } catch (InvalidDateException e) {
            return Optional.empty();
        }
    }
}
