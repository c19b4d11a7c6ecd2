package dev.slipway.model.base;

/** Something that a text refers to by its own name, whatever else it holds. */
public interface Named {

    /** What a reader calls it. */
    String displayName();
}
