package dev.slipway.model.facts;

import java.util.List;

/**
 * Facts that no longer hold and those that replace them.
 *
 * @param gone as they were handed out before, the same objects
 */
public record FactChanges(List<Subject> gone, List<Subject> come) {

    public FactChanges {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
