package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class StatusNdjsonFuzzTest {

    @FuzzTest(maxExecutions = 300)
    void anyStatusIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.ndjson", bytes);
    }
}
