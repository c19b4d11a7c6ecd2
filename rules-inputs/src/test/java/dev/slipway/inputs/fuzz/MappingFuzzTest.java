package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.internal.table.Mapping;

class MappingFuzzTest {

    @FuzzTest(maxExecutions = 1_000)
    void anyMappingIsReadOrRefused(byte[] bytes) {
        Fuzzed.document("mapping.yaml", bytes, Mapping::read);
    }
}
