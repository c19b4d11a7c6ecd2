package dev.slipway.compiler.drl.tolerant;

import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * A part of a file, as far as it could be read.
 *
 * @param parsed what the parser made of it; empty where it refused it
 * @param text the whole file, the part repaired where that moves nothing
 */
public record ReadPart(Optional<PackageDescr> parsed, String text) {}
