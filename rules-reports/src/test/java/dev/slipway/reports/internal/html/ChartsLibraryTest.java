package dev.slipway.reports.internal.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library of others that pages carry. */
class ChartsLibraryTest {

    /** Of dist/echarts.min.js in the package echarts 6.1.0 of the npm registry. */
    private static final String PUBLISHED = "b66b25aeb4df84e33199dc21694014d336d222cbd9deb0e5a7c14bd6aa0d0fd0";

    @Test
    void itIsByteForByteWhatWasPublished() {
        byte[] script = PageResource.charts().getBytes(UTF_8);

        assertThat(HexFormat.of().formatHex(Sha256.digest().digest(script))).isEqualTo(PUBLISHED);
        assertThat(PageResource.charts())
                .contains(".version=\"6.1.0\"")
                .contains("Licensed to the Apache Software Foundation")
                .doesNotContain("</script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE", "NOTICE", "LICENSE-d3"})
    void itsLicencesGoWithIt(String name) throws IOException {
        try (InputStream licence =
                PageResource.class.getResourceAsStream("/dev/slipway/reports/page/echarts/" + name)) {
            assertThat(Objects.requireNonNull(licence).readAllBytes()).isNotEmpty();
        }
    }
}
