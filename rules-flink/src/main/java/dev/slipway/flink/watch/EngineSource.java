package dev.slipway.flink.watch;

import dev.slipway.engine.ComplianceEngine;
import java.io.Serializable;

/** Gives the engine of a job on whatever machine it runs: the same one for all who ask there. */
@FunctionalInterface
public interface EngineSource extends Serializable {

    ComplianceEngine engine();
}
