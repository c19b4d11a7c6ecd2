package dev.slipway.inputs.internal.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.Limits;

class ZipCheckFuzzTest {

    private static final Limits LIMITS = Limits.defaults().with("unpacked", "1MiB");

    @FuzzTest(maxDuration = "3s")
    @SuppressWarnings("EmptyCatch")
    void anyArchivePassesOrIsRefused(byte[] bytes) {
        try {
            ZipCheck.require(bytes, LIMITS);
        } catch (UnreadableTextException e) {
            // the answer to what is no archive
        }
    }
}
