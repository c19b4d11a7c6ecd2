package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ReferenceClassFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyReferenceClassIsReadOrRefused(byte[] bytes) {
        Fuzzed.referenceClass(bytes);
    }
}
