package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class PortfolioFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyPortfolioIsReadOrRefused(byte[] bytes) {
        Fuzzed.portfolio(bytes);
    }
}
