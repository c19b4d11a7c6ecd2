package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class StatusCsvFuzzTest {

    @FuzzTest(maxExecutions = 100)
    void anyStatusIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.csv", bytes);
    }
}
