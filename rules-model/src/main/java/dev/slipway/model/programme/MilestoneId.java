package dev.slipway.model.programme;

import dev.slipway.model.base.Identifiers;

/**
 * Names a milestone within a programme; written {@code terminal/milestone}.
 *
 * @param terminal the id of the terminal
 * @param milestone the id of the milestone within it
 */
public record MilestoneId(String terminal, String milestone) implements Comparable<MilestoneId> {

    public MilestoneId {
        Identifiers.require(terminal);
        Identifiers.require(milestone);
    }

    /**
     * Reads {@code terminal/milestone}.
     *
     * @throws IllegalArgumentException if the text is not two ids with one slash between
     */
    public static MilestoneId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("'" + text + "' is not of the form terminal/milestone");
        }
        return new MilestoneId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(MilestoneId other) {
        int byTerminal = terminal.compareTo(other.terminal);
        return byTerminal != 0 ? byTerminal : milestone.compareTo(other.milestone);
    }

    @Override
    public String toString() {
        return terminal + "/" + milestone;
    }
}
