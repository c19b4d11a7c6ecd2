package dev.slipway.inputs.internal.states;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node.Scalar;

/** Reads cells that hold a state or a health. A word that is not known says nothing, which is noted with its place. */
public final class StateReader {

    private final StateWords words;
    private final FileProblems problems;

    public StateReader(StateWords words, FileProblems problems) {
        this.words = words;
        this.problems = problems;
    }

    /** What the cell says. */
    public StateMeaning read(Scalar cell) {
        return words.meaning(cell.text()).orElseGet(() -> {
            problems.unknownState(cell.text().strip(), cell.place());
            return StateMeaning.none();
        });
    }
}
