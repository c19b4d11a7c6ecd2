package dev.slipway.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRuleCommandTest {

    @TempDir
    private Path mine;

    @Test
    void aRuleThatWouldTakeThePlaceOfAStandardOneIsToldSo() {
        Run standard = Run.of("rules", "new", "S01", mine);
        Run own = Run.of("rules", "new", "X01", mine);

        assertThat(standard.exit()).isZero();
        assertThat(standard.err())
                .isEqualTo("S01 is the id of a standard rule: this one takes its place wherever " + mine
                        + " judges. Choose another id if that is not meant\n");
        assertThat(own.err()).isEmpty();
    }
}
