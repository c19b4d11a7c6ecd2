package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.internal.programme.ProgrammeReader;

class ProgrammeFuzzTest {

    @FuzzTest(maxExecutions = 1_000)
    void anyProgrammeIsReadOrRefused(byte[] bytes) {
        Fuzzed.document("programme.yaml", bytes, ProgrammeReader::read);
    }
}
