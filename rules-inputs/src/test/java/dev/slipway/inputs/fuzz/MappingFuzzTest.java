package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.internal.table.Mapping;

class MappingFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyMappingIsReadOrRefused(byte[] bytes) {
        Fuzzed.document("mapping.yaml", bytes, Mapping::read);
    }
}
