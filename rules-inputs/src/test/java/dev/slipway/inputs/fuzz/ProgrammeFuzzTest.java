package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.internal.programme.ProgrammeReader;

class ProgrammeFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyProgrammeIsReadOrRefused(byte[] bytes) {
        Fuzzed.document("programme.yaml", bytes, ProgrammeReader::read);
    }
}
