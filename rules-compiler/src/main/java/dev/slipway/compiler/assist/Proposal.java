package dev.slipway.compiler.assist;

import dev.slipway.compiler.drl.Edit;
import java.util.Optional;

/**
 * Something that may stand at a place.
 *
 * @param kind what it is
 * @param label what is shown and written
 * @param detail a word or two beside it: its type, its value
 * @param meaning what it means, in Markdown; empty where nobody says
 * @param edit that writes it
 * @param more an edit elsewhere that goes with it: the import of a type
 */
public record Proposal(Kind kind, String label, String detail, String meaning, Edit edit, Optional<Edit> more) {

    /** What may be proposed. */
    public enum Kind {
        FACT,
        PROPERTY,
        METHOD,
        BINDING,
        THRESHOLD,
        INPUT,
        PLACEHOLDER,
        METADATA,
        WORD
    }
}
