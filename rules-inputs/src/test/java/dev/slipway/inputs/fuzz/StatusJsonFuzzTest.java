package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class StatusJsonFuzzTest {

    @FuzzTest(maxExecutions = 300)
    void anyStatusIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.json", bytes);
    }
}
