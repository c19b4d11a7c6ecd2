package dev.slipway.inputs.internal.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.InputLimits;

class ZipCheckFuzzTest {

    private static final InputLimits LIMITS = InputLimits.defaults().with("unpacked", "1MiB");

    @FuzzTest(maxExecutions = 5_000)
    @SuppressWarnings("EmptyCatch")
    void anyArchivePassesOrIsRefused(byte[] bytes) {
        try {
            ZipCheck.require(bytes, LIMITS);
        } catch (UnreadableTextException e) {
            // the answer to what is no archive
        }
    }
}
