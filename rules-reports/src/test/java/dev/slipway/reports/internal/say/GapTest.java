package dev.slipway.reports.internal.say;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportWords;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

    private static final Words WORDS = ReportWords.in(Language.ENGLISH);

    @Test
    void rulesOfAThemeThatAllLackTheSameThingAreOneLine() {
        Assessment assessment = assessment(
                List.of(silent("P01", "programme"), silent("Q01", "schedule"), silent("Q02", "schedule")),
                List.of(gap("P01", "too few"), gap("Q01", "no schedule"), gap("Q02", "no schedule")));

        assertThat(Gap.joined(assessment, WORDS))
                .containsExactly(new Gap("P01", "P01", 1, "too few"), new Gap("Q01-Q02", "2 rules", 2, "no schedule"));
        assertThat(Gap.of(assessment)).hasSize(3);
    }

    @Test
    void aThemeOfWhichOneRuleJudgedKeepsItsLines() {
        Assessment assessment = assessment(
                List.of(
                        silent("Q01", "schedule"),
                        silent("Q02", "schedule"),
                        new RuleAccount("Q03", "Q03", "", "", 1, 0, 0, "schedule")),
                List.of(gap("Q01", "no baseline"), gap("Q02", "no baseline")));

        assertThat(Gap.joined(assessment, WORDS)).extracting(Gap::rule).containsExactly("Q01", "Q02");
    }

    @Test
    void rulesOfAThemeThatLackDifferentThingsKeepTheirLines() {
        Assessment assessment = assessment(
                List.of(silent("Q01", "schedule"), silent("Q02", "schedule")),
                List.of(gap("Q01", "no links"), gap("Q02", "no baseline")));

        assertThat(Gap.joined(assessment, WORDS)).extracting(Gap::rule).containsExactly("Q01", "Q02");
    }

    private static RuleAccount silent(String id, String theme) {
        return new RuleAccount(id, id, "", "", 0, 0, 1, theme);
    }

    private static NotEvaluated gap(String rule, String reason) {
        return new NotEvaluated(rule, "network", "", reason);
    }

    private static Assessment assessment(List<RuleAccount> rules, List<NotEvaluated> gaps) {
        return new Assessment(
                Programme.of("network").build(),
                LocalDate.of(2026, 5, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                rules,
                gaps,
                "",
                List.of(),
                List.of());
    }
}
