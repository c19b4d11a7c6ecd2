package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class StatusCsvFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyStatusIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.csv", bytes);
    }
}
