package dev.slipway.workbench.test;

import dev.slipway.compiler.probe.ProbeStep;

/**
 * Whether tests saw a constraint both ways. It is looked at only where all constraints before it hold.
 *
 * @param isEverTrue whether something met it
 * @param isEverFalse whether something that met all before it did not meet it
 */
public record StepCoverage(ProbeStep step, boolean isEverTrue, boolean isEverFalse) {

    int covered() {
        return (isEverTrue ? 1 : 0) + (isEverFalse ? 1 : 0);
    }

    public boolean isFull() {
        return isEverTrue && isEverFalse;
    }

    /** {@code was never false}; empty where nothing is missing. */
    public String gap() {
        if (isFull()) {
            return "";
        }
        if (!isEverTrue) {
            return isEverFalse ? "was never true" : "was never looked at";
        }
        return "was never false";
    }
}
