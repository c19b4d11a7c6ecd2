package dev.slipway.model.facts.measure;

import dev.slipway.model.programme.Terminal;
import java.util.List;

/** Something at a terminal: where that is, and with whom, to join facts by. */
public interface Placed {

    /** The terminal. */
    Terminal terminal();

    /** The country of the terminal by ISO 3166; empty where none is given. */
    default String country() {
        return terminal().country();
    }

    /** Who builds or runs the terminal, in the order of the file. */
    default List<String> partners() {
        return terminal().partners();
    }

    /** The attribute {@code corridor} of the terminal, a text; empty where none is given. */
    default String corridor() {
        return terminal().attributes().text("corridor").orElse("");
    }
}
