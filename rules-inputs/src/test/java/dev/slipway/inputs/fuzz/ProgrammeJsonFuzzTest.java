package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.internal.programme.ProgrammeReader;

class ProgrammeJsonFuzzTest {

    @FuzzTest(maxExecutions = 1_000)
    void anyProgrammeIsReadOrRefused(byte[] bytes) {
        Fuzzed.document("programme.json", bytes, ProgrammeReader::read);
    }
}
