package dev.slipway.model.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleAccountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, UNSEEN",
        "1, 0, NEVER",
        "5, 0, NEVER",
        "5, 1, SOMETIMES",
        "5, 4, SOMETIMES",
        "5, 5, ALWAYS",
        "1, 1, ALWAYS"
    })
    void reachSaysForHowManySubjectsARuleWasTrue(int examined, int alerts, RuleReach reach) {
        assertThat(account(examined, alerts, 0).reach()).isEqualTo(reach);
    }

    @Test
    void accountsOfOneRuleAddUp() {
        assertThat(account(3, 0, 1).plus(account(4, 4, 2))).isEqualTo(account(7, 4, 3));
    }

    @Test
    void reachOfAnOwnRuleIsWrittenAndThatOfAStandardRuleIsNot() {
        assertThat(account(3, 0, 1).toJson())
                .isEqualTo("{\"id\":\"X01\",\"title\":\"late\",\"examined\":3,\"alerts\":0,\"notEvaluated\":1,"
                        + "\"origin\":\"own\",\"reach\":\"never\"}");
        assertThat(new RuleAccount("S01", "late", "", "", 3, 0, 1).toJson()).doesNotContain("reach", "origin");
    }

    private static RuleAccount account(int examined, int alerts, int notEvaluated) {
        return new RuleAccount("X01", "late", "", "", examined, alerts, notEvaluated, "X01", RuleOrigin.OWN);
    }
}
