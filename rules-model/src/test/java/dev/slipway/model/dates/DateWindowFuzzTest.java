package dev.slipway.model.dates;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

class DateWindowFuzzTest {

    @FuzzTest(maxExecutions = 10_000)
    void anyTextIsADateOrIsRefusedWithAHint(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        read(text, Optional.empty());
        read(text, FiscalYear.of("4/start"));
        read(text, FiscalYear.of("12/end"));
    }

    private static void read(String text, Optional<FiscalYear> counting) {
        try {
            DateWindow window = DateWindow.parse(text, counting);
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
