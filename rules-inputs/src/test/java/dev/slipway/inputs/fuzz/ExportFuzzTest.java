package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ExportFuzzTest {

    @FuzzTest(maxExecutions = 300)
    void anyExportIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.json", bytes);
    }
}
