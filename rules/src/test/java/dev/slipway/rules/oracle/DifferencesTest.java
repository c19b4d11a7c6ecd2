package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.TODAY;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.programme.Programme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final NaiveAlert OVERDUE = verdict("S01", AMBER, "t/m", "", 1, 1);
    private static final Expectation EXPECTED = new Expectation(Set.of(OVERDUE), Set.of(new Unjudged("S06", "t/m")));
    private static final NotEvaluated NO_FORECAST = new NotEvaluated("S06", "t/m", "", "no forecast");

    @Test
    void theSameAnswerHasNone() {
        assertThat(Differences.between(EXPECTED, assessment(List.of(OVERDUE), List.of(NO_FORECAST))))
                .isEmpty();
    }

    @Test
    void rulesThatAreNotComparedAreLeftAlone() {
        Assessment found = assessment(
                List.of(OVERDUE, verdict("X01", RED, "t/m", "")),
                List.of(NO_FORECAST, new NotEvaluated("X01", "t/n", "", "")));
        assertThat(Differences.between(EXPECTED, found)).isEmpty();
        Expectation notYetJudged =
                new Expectation(Set.of(verdict("X01", RED, "t/m", "")), Set.of(new Unjudged("X01", "t/n")));
        assertThat(Differences.between(notYetJudged, assessment(List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void anAlertMissingOrTooManyIsOne() {
        assertThat(Differences.between(EXPECTED, assessment(List.of(), List.of(NO_FORECAST))))
                .containsExactly("missing: " + OVERDUE);
        assertThat(Differences.between(EXPECTED, assessment(List.of(OVERDUE, OVERDUE), List.of(NO_FORECAST))))
                .containsExactly("not expected, or reported twice: " + OVERDUE);
    }

    @Test
    void otherDaysOrSeverityAreAMissingAndAnUnexpectedAlert() {
        NaiveAlert otherDays = verdict("S01", AMBER, "t/m", "", 1, 2);
        NaiveAlert otherSeverity = verdict("S01", RED, "t/m", "", 1, 1);
        for (NaiveAlert other : List.of(otherDays, otherSeverity)) {
            assertThat(Differences.between(EXPECTED, assessment(List.of(other), List.of(NO_FORECAST))))
                    .containsExactly("missing: " + OVERDUE, "not expected, or reported twice: " + other);
        }
    }

    @Test
    void whatIsNotEvaluatedIsComparedBothWays() {
        NotEvaluated other = new NotEvaluated("S08", "t/m", "", "no start");
        assertThat(Differences.between(EXPECTED, assessment(List.of(OVERDUE), List.of(other))))
                .containsExactly(
                        "should not have been judged: " + new Unjudged("S06", "t/m"),
                        "should have been judged: " + new Unjudged("S08", "t/m"));
    }

    private static Assessment assessment(List<NaiveAlert> verdicts, List<NotEvaluated> notEvaluated) {
        List<Alert> alerts = verdicts.stream().map(DifferencesTest::alert).toList();
        Programme programme = Programme.of("p").build();
        return new Assessment(
                programme,
                TODAY,
                alerts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                notEvaluated,
                "",
                List.of(),
                List.of());
    }

    private static Alert alert(NaiveAlert verdict) {
        return new Alert(
                verdict.rule(),
                verdict.severity(),
                verdict.subject(),
                verdict.about(),
                "",
                "",
                "",
                verdict.days(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
