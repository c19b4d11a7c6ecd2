package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ReferenceClassFuzzTest {

    @FuzzTest(maxExecutions = 1_000)
    void anyReferenceClassIsReadOrRefused(byte[] bytes) {
        Fuzzed.referenceClass(bytes);
    }
}
