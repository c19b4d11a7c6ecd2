package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.internal.programme.ProgrammeReader;

class ProgrammeJsonFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyProgrammeIsReadOrRefused(byte[] bytes) {
        Fuzzed.document("programme.json", bytes, ProgrammeReader::read);
    }
}
