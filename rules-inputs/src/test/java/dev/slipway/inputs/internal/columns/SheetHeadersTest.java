package dev.slipway.inputs.internal.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderSense;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide shows examples of headers, which must be known as what it says. */
class SheetHeadersTest {

    private static final Map<SnapshotField, List<HeaderField>> OTHERWISE_CALLED = Map.of(
            SnapshotField.TERMINAL, List.of(HeaderField.SITE, HeaderField.NAME),
            SnapshotField.ACTUAL, List.of(HeaderField.ACTUAL, HeaderField.COMPLETION_DATE));

    @Test
    void theExamplesOfTheGuideAreKnown() {
        for (MappedField field : SheetHeaders.FIELDS) {
            assertThat(field.theirs()).allSatisfy(header -> assertThat(
                            HeaderVocabulary.any().sense(header).map(HeaderSense::field))
                    .hasValueSatisfying(known -> assertThat(meant(field.ours())).contains(known)));
        }
    }

    private static List<HeaderField> meant(SnapshotField field) {
        List<HeaderField> otherwise = OTHERWISE_CALLED.get(field);
        return otherwise == null ? List.of(HeaderField.valueOf(field.name())) : otherwise;
    }
}
