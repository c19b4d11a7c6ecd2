package dev.slipway.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.programme.MilestoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"almaty-gts2", "Алматы", "a b", "A.1:2", "東"})
    void anIdIsAnyText(String id) {
        assertThat(Identifiers.require(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a/b", "a\nb", "a\u0007"})
    void anIdHasNoSlashNoControlCharacterAndNoOuterBlank(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Identifiers.require(id));
    }

    @Test
    void readsAMilestoneIdFromItsTwoParts() {
        assertThat(MilestoneId.parse("alyat/opening")).isEqualTo(new MilestoneId("alyat", "opening"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MilestoneId.parse("alyat"))
                .withMessage("'alyat' is not of the form terminal/milestone");
        assertThatIllegalArgumentException().isThrownBy(() -> MilestoneId.parse("alyat/opening/gate"));
    }
}
