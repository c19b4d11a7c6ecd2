package dev.slipway.reports.internal.terminal;

import dev.slipway.model.base.Rag;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.AlertText;
import java.util.Arrays;

/** A letter for each state, in columns of one width. */
public record RagLetters(Words words) {

    /** Columns that the widest takes. */
    public int width() {
        return Arrays.stream(Rag.values())
                .mapToInt(rag -> TextWidth.of(letter(rag)))
                .max()
                .orElseThrow();
    }

    String letter(Rag rag) {
        return words.text("picture.letter." + AlertText.word(rag));
    }

    public StyledText of(Rag rag) {
        return new StyledText(letter(rag), Style.of(rag)).padded(width());
    }
}
