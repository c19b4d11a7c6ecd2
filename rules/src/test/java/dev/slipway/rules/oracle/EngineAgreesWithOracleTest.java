package dev.slipway.rules.oracle;

import dev.slipway.engine.ComplianceEngine;

/** The engine with the standard rules, held to the oracle. */
class EngineAgreesWithOracleTest extends OracleAgreement {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    EngineAgreesWithOracleTest() {
        super(ENGINE::assess);
    }
}
