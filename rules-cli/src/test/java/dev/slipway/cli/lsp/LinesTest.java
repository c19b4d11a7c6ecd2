package dev.slipway.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Lines lines = new Lines("one\nтри\n\nend");

    @Test
    void eachOffsetHasAPositionThatLeadsBack() {
        for (int offset = 0; offset <= lines.text().length(); offset++) {
            assertThat(lines.offset(lines.position(offset))).isEqualTo(offset);
        }
        assertThat(lines.position(5)).isEqualTo(new Position(1, 1));
    }

    @Test
    void positionsBeyondALineOrTheTextAreAtItsEnd() {
        assertThat(lines.offset(new Position(0, 99))).isEqualTo(3);
        assertThat(lines.offset(new Position(99, 0))).isEqualTo(lines.text().length());
    }
}
