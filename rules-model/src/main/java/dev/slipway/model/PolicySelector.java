package dev.slipway.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class of subjects and the thresholds that hold for it; a criterion that is absent fits all.
 *
 * @param values by dotted key
 */
record PolicySelector(
        Optional<String> terminal,
        Optional<String> terminalKind,
        Optional<String> milestoneKind,
        Optional<Criticality> criticality,
        Map<String, List<Double>> values) {

    /** Whether it speaks of the terminal as a whole, and so not of a kind of milestone only. */
    boolean fits(Terminal subject) {
        return milestoneKind.isEmpty() && criticality.isEmpty() && fitsTerminal(subject);
    }

    boolean fits(Terminal subject, Milestone milestone) {
        return fitsTerminal(subject)
                && milestoneKind.map(milestone.kind()::equals).orElse(true)
                && criticality.map(milestone.criticality()::equals).orElse(true);
    }

    private boolean fitsTerminal(Terminal subject) {
        return terminal.map(subject.id()::equals).orElse(true)
                && terminalKind.map(subject.kind()::equals).orElse(true);
    }
}
