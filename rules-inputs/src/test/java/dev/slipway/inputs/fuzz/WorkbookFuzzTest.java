package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class WorkbookFuzzTest {

    @FuzzTest(maxDuration = "5s")
    void anyWorkbookIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.xlsx", bytes);
    }
}
