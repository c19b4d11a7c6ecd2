package dev.slipway.model.base;

/** Something that a text names by a word of its own, whatever else it holds. */
public interface Named {

    /** What a reader calls it. */
    String displayName();
}
