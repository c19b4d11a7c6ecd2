package dev.slipway.inputs.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class PortfolioPiecesFuzzTest {

    @FuzzTest(maxExecutions = 50)
    void anyProgrammeOfKnownKeysIsReadOrRefused(FuzzedDataProvider data) {
        Fuzzed.portfolio(new Pieces(data).programme().getBytes(UTF_8));
    }
}
