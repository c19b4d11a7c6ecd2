package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class PortfolioFuzzTest {

    @FuzzTest(maxExecutions = 100)
    void anyPortfolioIsReadOrRefused(byte[] bytes) {
        Fuzzed.portfolio(bytes);
    }
}
