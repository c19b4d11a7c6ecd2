package dev.slipway.model.dates;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class DateWindowFuzzTest {

    @FuzzTest(maxDuration = "3s")
    void anyTextIsADateOrIsRefusedWithAHint(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            DateWindow window = DateWindow.parse(text);
            if (window.hasStart() && window.start().isAfter(window.end())) {
                throw new AssertionError("it ends before it begins: " + window);
            }
        } catch (InvalidDateException e) {
            if (e.hint().isBlank()) {
                throw new AssertionError("no hint for " + text, e);
            }
        }
    }
}
