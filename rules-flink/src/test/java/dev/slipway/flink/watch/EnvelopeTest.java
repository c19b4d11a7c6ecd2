package dev.slipway.flink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    @Test
    void theContentIsTakenAsItStands() {
        String content = "{ \"percent\" : 20.50, \"note\":\"\u041f\u043e\u0440\u0442 }\" , \"list\" : [1, {\"a\":2}] }";
        Arrived read = event("{\"type\":\"report\",\"programme\":\"east\",\"at\":\"2026-03-31T18:00:00+05:00\","
                + "\"number\":7,\"file\":\"march.csv\",\"line\":14,\"content\": " + content + " }");

        assertThat(read.fault()).isEmpty();
        assertThat(new String(read.content(), UTF_8)).isEqualTo(content);
        assertThat(read.programme()).isEqualTo("east");
        assertThat(read.at()).isEqualTo(Instant.parse("2026-03-31T13:00:00Z").toEpochMilli());
        assertThat(read.number()).isEqualTo(7);
        assertThat(read.file()).isEqualTo("march.csv");
        assertThat(read.line()).isEqualTo(14);
    }

    @Test
    void whatIsNotSaidIsTakenFromTheRecord() {
        Arrived read = Envelope.event(
                "e-0", 5, 1234, "east".getBytes(UTF_8), "{\"type\":\"report\",\"content\":{}}".getBytes(UTF_8));

        assertThat(read.fault()).isEmpty();
        assertThat(read.programme()).isEqualTo("east");
        assertThat(read.at()).isEqualTo(1234);
        assertThat(read.held(1234).place()).hasSize(64);
    }

    @Test
    void aPolicyMayBeTheTextOfItsFile() {
        Arrived read = Envelope.control(
                "c-0",
                5,
                1234,
                null,
                "{\"type\":\"policy\",\"file\":\"policy.yaml\",\"content\":\"default:\\n  bands: {red: 9}\\n\"}"
                        .getBytes(UTF_8));

        assertThat(new String(read.content(), UTF_8)).isEqualTo("default:\n  bands: {red: 9}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"type\":\"report\"",
                "{\"type\":\"rumour\",\"programme\":\"east\",\"content\":{}}",
                "{\"type\":\"policy\",\"content\":{}}",
                "{\"type\":\"report\",\"content\":{}}",
                "{\"type\":\"report\",\"programme\":\"east\"}",
                "{\"type\":\"report\",\"programme\":\"east\",\"content\":\"text\"}",
                "{\"type\":\"report\",\"programme\":\"east\",\"content\":5}",
                "{\"type\":\"report\",\"programme\":\"east\",\"content\":{},\"content\":{}}",
                "{\"type\":\"report\",\"programme\":\"east\",\"content\":{},\"line\":-1}",
                "{\"type\":\"report\",\"programme\":\"east\",\"content\":{},\"colour\":1}",
                "{\"type\":\"tick\",\"at\":\"2026-03-31\"}",
                "{\"type\":\"tick\",\"at\":\"3000-01-01T00:00:00Z\"}",
                "{\"type\":\"tick\",\"at\":\"+999999999-12-31T23:59:59-18:00\"}",
                "{\"type\":\"report\",\"programme\":\"east\",\"content\":{},\"number\":99999999999999999999}",
                "{\"type\":\"tick\",\"at\":\"2026-03-31T18:00:00Z\"} {}"
            })
    void whatIsNoMessageIsRefusedWithItsPlace(String value) {
        Arrived read = event(value);

        assertThat(read.isRefused()).isTrue();
        assertThat(read.wrong().toJson()).contains("slipway/problem/1", "e-0@5", "docs/flink.md");
    }

    @Test
    void oneInAnotherEncodingIsRefused() {
        byte[] utf16 = "{\"type\":\"report\",\"programme\":\"east\",\"content\":{}}"
                .getBytes(java.nio.charset.StandardCharsets.UTF_16);

        assertThat(Envelope.event("e-0", 5, 0, null, utf16).isRefused()).isTrue();
    }

    private static Arrived event(String value) {
        return Envelope.event("e-0", 5, 0, null, value.getBytes(UTF_8));
    }
}
