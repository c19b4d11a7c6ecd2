package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ScheduleXerFuzzTest {

    @FuzzTest(maxExecutions = 10)
    void anyScheduleIsReadOrRefused(byte[] bytes) {
        Fuzzed.schedule("a.xer", bytes);
    }
}
