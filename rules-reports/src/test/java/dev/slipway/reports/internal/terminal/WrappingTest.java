package dev.slipway.reports.internal.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void aLineEndsAtABlankAndAfterAWideCharacter() {
        assertThat(Wrapping.lines("port of Alyat", 8)).containsExactly("port of", "Alyat");
        assertThat(Wrapping.lines("西安港务区", 6)).containsExactly("西安港", "务区");
    }

    @Test
    void aWordIsPartedOnlyWhereItIsWiderThanALine() {
        assertThat(Wrapping.lines("at Selyatino", 5)).containsExactly("at", "Selya", "tino");
    }

    @Test
    void aMarkStaysWithItsCharacter() {
        assertThat(Wrapping.lines("西\u0301安\u0301", 2)).containsExactly("西\u0301", "安\u0301");
        assertThat(Wrapping.lines("西\u0301AA", 2)).containsExactly("西\u0301", "AA");
        assertThat(Wrapping.lines("abe\u0301cd", 3)).containsExactly("abe\u0301", "cd");
    }

    @Test
    void aJoinerStaysBetweenTheSignsThatItJoins() {
        assertThat(Wrapping.lines("⺀\u200DAA", 2)).containsExactly("⺀\u200D", "AA");
    }
}
