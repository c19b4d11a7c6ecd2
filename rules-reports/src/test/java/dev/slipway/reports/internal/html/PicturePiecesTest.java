package dev.slipway.reports.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicturePiecesTest {

    private static List<List<Integer>> pieces(List<Integer> groups) {
        return PicturePieces.of(groups, rows -> rows);
    }

    @Test
    void nothingHasNoPieces() {
        assertThat(pieces(List.of())).isEmpty();
    }

    @Test
    void aPieceIsFilledToItsLastRow() {
        assertThat(pieces(List.of(20, 12, 1))).containsExactly(List.of(20, 12), List.of(1));
    }

    @Test
    void whatBelongsTogetherStaysTogether() {
        assertThat(pieces(List.of(30, 3, 29))).containsExactly(List.of(30), List.of(3, 29));
    }

    @Test
    void aGroupOfMoreRowsThanAPieceIsAPieceOfItsOwn() {
        assertThat(pieces(List.of(1, 40, 1))).containsExactly(List.of(1), List.of(40), List.of(1));
    }

    @Test
    void manyAreCutEvenly() {
        assertThat(pieces(Collections.nCopies(500, 2))).hasSize(32).allSatisfy(piece -> assertThat(piece)
                .hasSizeLessThanOrEqualTo(16));
    }
}
