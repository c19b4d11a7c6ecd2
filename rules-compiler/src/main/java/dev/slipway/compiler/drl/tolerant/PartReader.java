package dev.slipway.compiler.drl.tolerant;

import dev.slipway.compiler.drl.DrlPart;

/** Reads one part of a file that cannot be read as a whole, and reports its faults in its own way. */
@FunctionalInterface
public interface PartReader {

    ReadPart read(DrlPart part);
}
