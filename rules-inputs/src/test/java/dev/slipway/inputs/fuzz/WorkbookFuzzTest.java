package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class WorkbookFuzzTest {

    @FuzzTest(maxExecutions = 100)
    void anyWorkbookIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.xlsx", bytes);
    }
}
