package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ScheduleXmlFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyScheduleIsReadOrRefused(byte[] bytes) {
        Fuzzed.schedule("a.xml", bytes);
    }
}
