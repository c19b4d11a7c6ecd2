package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ExportFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyExportIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.json", bytes);
    }
}
