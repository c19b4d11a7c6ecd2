package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class WorkbookFuzzTest {

    @FuzzTest(maxExecutions = 20)
    void anyWorkbookIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.xlsx", bytes);
    }
}
