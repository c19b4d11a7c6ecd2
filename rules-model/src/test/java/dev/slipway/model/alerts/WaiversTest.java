package dev.slipway.model.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.model.alerts.WaiverUse.State;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A programme of three terminals: red and amber alerts at almaty, an amber one at xian, nothing to judge at khorgos. */
class WaiversTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final Programme PROGRAMME = Programme.of("network")
            .terminal(terminal("almaty"))
            .terminal(terminal("xian"))
            .terminal(terminal("khorgos"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, true, ACTIVE",
        "2026-06-29, true, ACTIVE",
        "2026-06-30, true, ACTIVE",
        "2026-07-01, false, EXPIRED"
    })
    void aWaiverHoldsFromAnyDayUpToItsLast(LocalDate asOf, boolean isWaived, State state) {
        Assessment assessment = judged(asOf).waive(List.of(waiver("S01", "almaty/launch", JUNE_30)));

        assertThat(alert(assessment, "S01").isWaived()).isEqualTo(isWaived);
        assertThat(assessment.waivers()).extracting(WaiverUse::state).containsExactly(state);
    }

    @Test
    void aWaivedAlertCountsForNothing() {
        Assessment judged = judged(JUNE_30);
        assertThat(judged.hasAlertsAtLeast(Severity.RED)).isTrue();

        Assessment assessment = judged.waive(List.of(waiver("S01", "almaty/*", JUNE_30)));

        assertThat(assessment.count(Severity.RED)).isZero();
        assertThat(assessment.count(Severity.AMBER)).isEqualTo(2);
        assertThat(assessment.waivedCount()).isEqualTo(1);
        assertThat(assessment.hasAlertsAtLeast(Severity.RED)).isFalse();
        assertThat(assessment.hasAlertsAtLeast(Severity.AMBER)).isTrue();
        assertThat(assessment.rag()).isEqualTo(Rag.AMBER);
        assertThat(rags(assessment)).containsExactly(Rag.AMBER, Rag.AMBER, Rag.GREY);
    }

    @Test
    void aTerminalWithNothingButWaivedAlertsIsGreenAndOneThatWasNotJudgedStaysGrey() {
        Assessment assessment =
                judged(JUNE_30).waive(List.of(waiver("S01", "*", JUNE_30), waiver("S02", "*/l?unch", JUNE_30)));

        assertThat(rags(assessment)).containsExactly(Rag.GREEN, Rag.GREEN, Rag.GREY);
        assertThat(assessment.rag()).isEqualTo(Rag.GREEN);
    }

    @Test
    void waivingNeverMakesAStateMoreSevere() {
        Assessment judged = new Assessment(
                PROGRAMME,
                JUNE_30,
                List.of(raised("P05", Severity.RED, "almaty")), // of a programme with the id of its terminal
                List.of(),
                List.of(),
                List.of(new TerminalRag("almaty", "almaty", Rag.GREEN)),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());

        assertThat(rags(judged.waive(List.of()))).containsExactly(Rag.GREEN);
    }

    @Test
    void theRestOfTheAlertAndOfTheAssessmentStayAsTheyAre() {
        Assessment judged = judged(JUNE_30);
        Waiver waiver = waiver("S01", "almaty/launch", JUNE_30);

        Assessment assessment = judged.waive(List.of(waiver));

        assertThat(alert(assessment, "S01")).isEqualTo(alert(judged, "S01").waivedBy(waiver));
        assertThat(assessment.alerts())
                .extracting(Alert::fingerprint)
                .containsExactlyElementsOf(
                        judged.alerts().stream().map(Alert::fingerprint).toList());
        assertThat(assessment.alerts().subList(1, 3)).isEqualTo(judged.alerts().subList(1, 3));
        assertThat(assessment.rules()).isEqualTo(judged.rules());
        assertThat(judged.waive(List.of())).isEqualTo(judged);
    }

    @Test
    void theFirstWaiverThatFitsCovers() {
        Waiver first = waiver("S01", "almaty/*", JUNE_30);
        Waiver second = waiver("S01", "*", JUNE_30.plusYears(1));

        Assessment assessment = judged(JUNE_30).waive(List.of(first, second));

        assertThat(alert(assessment, "S01").waived()).contains(first);
        assertThat(assessment.waivers())
                .extracting(WaiverUse::state, use -> InEnglish.text(use.remark()))
                .containsExactly(
                        tuple(State.ACTIVE, "covers 1 alert"),
                        tuple(State.ACTIVE, "covers nothing: another waiver comes first"));
        assertThat(judged(JUNE_30).waive(List.of(first)).waive(List.of(second))).isEqualTo(assessment);
    }

    @Test
    void anAlertThatIsBackNamesTheWaiverThatHeldLongest() {
        Waiver longer = waiver("S01", "*", JUNE_30);
        Assessment assessment =
                judged(JUNE_30.plusDays(1)).waive(List.of(waiver("S01", "*", JUNE_30.minusDays(1)), longer));

        assertThat(assessment.expiredWaiver(alert(assessment, "S01"))).contains(longer);
        assertThat(assessment.expiredWaiver(alert(assessment, "S02"))).isEmpty();
        assertThat(assessment.waivers())
                .extracting(use -> InEnglish.text(use.remark()))
                .containsExactly("no longer covers 1 alert", "no longer covers 1 alert");
        assertThat(assessment.hasAlertsAtLeast(Severity.RED)).isTrue();
    }

    @Test
    void anExpiredWaiverThatWasRenewedBringsNothingBack() {
        Waiver renewal = waiver("S01", "almaty/launch", JUNE_30.plusYears(1));
        Assessment assessment =
                judged(JUNE_30.plusDays(1)).waive(List.of(waiver("S01", "almaty/launch", JUNE_30), renewal));

        assertThat(alert(assessment, "S01").waived()).contains(renewal);
        assertThat(assessment.expiredWaiver(alert(assessment, "S01"))).isEqualTo(Optional.empty());
        assertThat(assessment.waivers())
                .extracting(use -> InEnglish.text(use.remark()))
                .containsExactly("covers nothing any more: another waiver took its place", "covers 1 alert");
    }

    @ParameterizedTest
    @CsvSource({
        "s01, almaty/launch, 2026-06-30, there is no rule 's01'",
        "S01, almaty/lunch, 2026-06-30, network has no 'almaty/lunch'",
        "S01, khorgos/*, 2026-06-30, no alert fits it",
        "S02, khorgos/launch, 2026-06-30, no alert fits it",
        "S01, khorgos/*, 2026-06-29, 'it has ended, and no alert would fit it'"
    })
    void anUnusedWaiverSaysWhy(String rule, String subject, LocalDate until, String why) {
        Assessment assessment = judged(JUNE_30).waive(List.of(waiver(rule, subject, until)));

        assertThat(assessment.waivers())
                .extracting(WaiverUse::waiver, WaiverUse::state, use -> InEnglish.text(use.remark()))
                .containsExactly(tuple(waiver(rule, subject, until), State.UNUSED, "covers nothing: " + why));
        assertThat(assessment.waivedCount()).isZero();
        assertThat(assessment.withoutUnusedWaivers().waivers()).isEmpty();
    }

    @Test
    void aWaiverWithoutRuleSubjectOwnerOrReasonIsNone() {
        assertThatThrownBy(() -> new Waiver("S01", "a", "", "why", JUNE_30, Provenance.none()))
                .hasMessage("a waiver needs its 'owner'");
        assertThatThrownBy(() -> new Waiver("S01", "a", "who", " ", JUNE_30, Provenance.none()))
                .hasMessage("a waiver needs its 'reason'");
        assertThatThrownBy(() -> new Waiver("", "a", "who", "why", JUNE_30, Provenance.none()))
                .hasMessage("a waiver needs its 'rule'");
        assertThatThrownBy(() -> new Waiver("S01", "", "who", "why", JUNE_30, Provenance.none()))
                .hasMessage("a waiver needs its 'subject'");
        assertThatThrownBy(() -> new Waiver("S*", "a", "who", "why", JUNE_30, Provenance.none()))
                .hasMessage("a waiver names one rule, not 'S*'");
    }

    private static Assessment judged(LocalDate asOf) {
        return new Assessment(
                PROGRAMME,
                asOf,
                List.of(
                        raised("S01", Severity.RED, "almaty/launch"),
                        raised("S02", Severity.AMBER, "almaty/launch"),
                        raised("S02", Severity.AMBER, "xian/launch")),
                List.of(),
                List.of(),
                List.of(
                        new TerminalRag("almaty", "almaty", Rag.RED),
                        new TerminalRag("xian", "xian", Rag.AMBER),
                        new TerminalRag("khorgos", "khorgos", Rag.GREY)),
                List.of(
                        new RuleAccount("S01", "overdue", "", "", 2, 1, 0),
                        new RuleAccount("S02", "slip", "", "", 2, 2, 0)),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private static Alert raised(String rule, Severity severity, String subject) {
        return new Alert(
                rule,
                severity,
                subject,
                "",
                "title",
                "message",
                "",
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                rule + ":" + subject);
    }

    private static Waiver waiver(String rule, String subject, LocalDate until) {
        return new Waiver(rule, subject, "Programme board", "agreed", until, new Provenance("waivers.yaml", 1));
    }

    private static Terminal terminal(String id) {
        return Terminal.of(id).milestone(Milestone.of(id, "launch").build()).build();
    }

    private static Alert alert(Assessment assessment, String rule) {
        return assessment.alerts().stream()
                .filter(alert -> alert.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rag> rags(Assessment assessment) {
        return assessment.terminals().stream().map(TerminalRag::rag).toList();
    }
}
