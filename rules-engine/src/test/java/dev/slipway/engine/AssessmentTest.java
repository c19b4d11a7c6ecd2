package dev.slipway.engine;

import static dev.slipway.engine.SmallProgramme.DEADLINE;
import static dev.slipway.engine.SmallProgramme.port;
import static dev.slipway.engine.SmallProgramme.reportedOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an engine makes of the {@link SmallPack}, which stands in for the standard rules. */
class AssessmentTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    private static Assessment judged(ComplianceEngine engine, int daysLate) {
        return engine.assess(port(), List.of(), DEADLINE.plusDays(daysLate));
    }

    @Test
    void anAlertHasItsSeveritySentenceOwnerAndEvidence() {
        Alert late = judged(ENGINE, 2).alerts().get(0);

        assertThat(late.rule()).isEqualTo("E01");
        assertThat(late.severity()).isEqualTo(Severity.AMBER);
        assertThat(late.subject()).isEqualTo("port/launch");
        assertThat(late.days()).contains(DayRange.exactly(2));
        assertThat(late.message()).isEqualTo("launch is 2 days late.");
        assertThat(late.owner()).isEqualTo("Port authority");
        assertThat(late.evidence())
                .extracting(statement -> statement.where() + ": " + statement.text())
                .containsExactly("programme.yaml:7: deadline 2025-12-31");
    }

    @Test
    void theMoreSevereAlertComesFirst() {
        assertThat(judged(ENGINE, 30).alerts())
                .extracting(Alert::rule, Alert::severity)
                .containsExactly(tuple("E01", Severity.RED), tuple("E02", Severity.INFO));
    }

    @Test
    void everyRuleAccountsForWhatItExaminedFoundAndCouldNotJudge() {
        Programme undated = Programme.of("network")
                .terminal(Terminal.of("port")
                        .milestone(Milestone.of("port", "launch").build())
                        .build())
                .build();

        Assessment assessment = ENGINE.assess(undated, List.of(), DEADLINE);

        assertThat(assessment.rules())
                .extracting(RuleAccount::id, RuleAccount::examined, RuleAccount::alerts, RuleAccount::notEvaluated)
                .containsExactly(tuple("E01", 0, 0, 1), tuple("E02", 1, 1, 0));
        assertThat(assessment.notEvaluated())
                .containsExactly(new NotEvaluated("E01", "port/launch", "", "no deadline"));
    }

    @Test
    void aTerminalWithoutAlertsIsGreenAndOneThatNothingWasJudgedOnIsGrey() {
        Assessment done = ENGINE.assess(
                port(),
                List.of(reportedOn(DEADLINE)
                        .actual("2025-12-30")
                        .forecast("2025-12-30")
                        .build()),
                DEADLINE);

        assertThat(done.alerts()).isEmpty();
        assertThat(done.rag()).isEqualTo(Rag.GREY);
        assertThat(judged(ENGINE, 0).rag()).isEqualTo(Rag.GREEN);
        assertThat(judged(ENGINE, 1).rag()).isEqualTo(Rag.AMBER);
    }

    @Test
    void anotherPolicyJudgesOtherwiseAndLeavesTheEngineAsItIs() {
        Policy strict = ENGINE.policy().overriddenBy(Map.of("default", Map.of("bands", Map.of("red", 2.0))));

        assertThat(judged(ENGINE.with(strict), 2).alerts().get(0).severity()).isEqualTo(Severity.RED);
        assertThat(judged(ENGINE, 2).alerts().get(0).severity()).isEqualTo(Severity.AMBER);
        assertThat(judged(ENGINE.with(strict), 2).rulesSha256())
                .isNotEqualTo(judged(ENGINE, 2).rulesSha256());
    }

    @Test
    void aRuleThatIsLeftOutNeitherFindsNorAccountsForAnything() {
        ComplianceEngine without = ENGINE.without(Set.of("E02"));

        assertThat(without.rules()).extracting(RuleInfo::id).containsExactly("E01");
        assertThat(judged(without, 1).alerts()).extracting(Alert::rule).containsExactly("E01");
        assertThat(judged(without, 1).rules()).extracting(RuleAccount::id).containsExactly("E01");
    }

    @Test
    void anotherLanguageChangesTheWordsAndNotTheFingerprint() {
        Alert english = judged(ENGINE, 1).alerts().get(0);
        Alert russian = judged(ENGINE.in(Language.RUSSIAN), 1).alerts().get(0);

        assertThat(russian.message()).isEqualTo("«launch»: опоздание 1 день.");
        assertThat(russian.title()).isEqualTo("Опоздание");
        assertThat(russian.fingerprint()).isEqualTo(english.fingerprint());
    }

    @Test
    void aReportMadeAfterTheDayIsNotKnown() {
        LocalDate nextDay = DEADLINE.plusDays(2);

        assertThat(ENGINE.assess(
                                port(),
                                List.of(reportedOn(nextDay).actual("2025-12-30").build()),
                                DEADLINE.plusDays(1))
                        .alerts())
                .extracting(Alert::rule)
                .containsExactly("E01", "E02");
    }

    @Test
    void whatCannotBeJudgedIsRefusedByItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.assess(port(), List.of(), LocalDate.MIN))
                .withMessageStartingWith("'asOf' is -999999999-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.assess(port(), Collections.singletonList(null), DEADLINE))
                .withMessageStartingWith("'updates' is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.without(Set.of("E99")))
                .withMessage("there is no rule E99");
    }

    @Test
    void allReportsThatDoNotFitAreToldAtOnce() {
        MilestoneUpdate mistyped = MilestoneUpdate.of(DEADLINE, new MilestoneId("port", "lanch"))
                .provenance(new Provenance("status.csv", 3))
                .build();
        MilestoneUpdate elsewhere =
                MilestoneUpdate.of(DEADLINE, new MilestoneId("yard", "launch")).build();
        List<MilestoneUpdate> reports =
                List.of(mistyped, elsewhere, reportedOn(DEADLINE).build());

        DataException refusal =
                catchThrowableOfType(DataException.class, () -> ENGINE.assess(port(), reports, DEADLINE));

        assertThat(refusal.problems()).isEqualTo(port().check(reports)).hasSize(2);
        assertThat(refusal.problems().get(0))
                .hasToString(
                        "status.csv:3: programme network has no milestone port/lanch (did you mean 'port/launch'?)");
        assertThat(refusal.safeMessage()).isEqualTo("2 reports do not fit the programme");
    }

    @Test
    void earlierDaysRefuseReportsThatDoNotFitAsTheDayItselfDoes() {
        List<MilestoneUpdate> reports = List.of(
                MilestoneUpdate.of(DEADLINE, new MilestoneId("port", "lanch")).build());
        Assessment assessment = ENGINE.assess(port(), List.of(), DEADLINE);

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> ENGINE.history(port(), reports, DEADLINE))
                .satisfies(refusal -> assertThat(refusal.problems()).isEqualTo(port().check(reports)));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> ENGINE.withSince(assessment, reports));
    }

    @Test
    void aReportMadeAfterTheDayFailsNoJudgement() {
        MilestoneUpdate later = MilestoneUpdate.of(DEADLINE.plusDays(9), new MilestoneId("port", "lanch"))
                .build();

        assertThat(ENGINE.assess(port(), List.of(later), DEADLINE).alerts())
                .isEqualTo(judged(ENGINE, 0).alerts());
    }
}
