package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class MarkdownFuzzTest {

    @FuzzTest(maxExecutions = 100)
    void anyTextIsReadOrRefused(byte[] bytes) {
        Fuzzed.status("a.md", bytes);
    }
}
