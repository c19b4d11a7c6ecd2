package dev.slipway.inputs.internal.folder;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.fuzz.Fuzzed;
import java.nio.file.Path;

class SlipwayFileFuzzTest {

    private static final Path NOWHERE = Path.of("there-is-no-such-folder");

    @FuzzTest(maxExecutions = 1_000)
    void anySlipwayFileIsReadOrRefused(byte[] bytes) {
        Fuzzed.document("slipway.yaml", bytes, (root, problems) -> new SlipwayFile(NOWHERE, problems)
                .read(root, FolderLayout.ofFolder(NOWHERE)));
    }
}
