package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ScheduleXerFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyScheduleIsReadOrRefused(byte[] bytes) {
        Fuzzed.schedule("a.xer", bytes);
    }
}
