package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ScheduleMppFuzzTest {

    @FuzzTest(maxExecutions = 10)
    void anyScheduleIsReadOrRefused(byte[] bytes) {
        Fuzzed.schedule("a.mpp", bytes);
    }
}
