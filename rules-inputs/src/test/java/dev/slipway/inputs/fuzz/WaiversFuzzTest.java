package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.internal.programme.WaiversReader;

class WaiversFuzzTest {

    @FuzzTest(maxExecutions = 1_000)
    void anyWaiversAreReadOrRefused(byte[] bytes) {
        Fuzzed.document("waivers.yaml", bytes, WaiversReader::read);
    }
}
