package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class StatusJsonFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyStatusIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.json", bytes);
    }
}
