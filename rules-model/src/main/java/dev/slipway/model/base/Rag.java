package dev.slipway.model.base;

/** The state of a terminal or a programme at a glance. */
public enum Rag {
    RED,
    AMBER,
    GREEN,
    /** No rule found anything to judge: neither late nor on time, but unknown. */
    GREY
}
