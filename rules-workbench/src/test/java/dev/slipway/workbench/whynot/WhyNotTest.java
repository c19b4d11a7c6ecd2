package dev.slipway.workbench.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleFile;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final MilestoneId OPENING = new MilestoneId("harbour", "opening");
    private static final Policy POLICY = ComplianceEngine.standard().policy();

    private static final RuleSources STANDARD = milestonesOf(RuleSources.standard());

    private static RuleSources milestonesOf(RuleSources all) {
        return new RuleSources(
                all.files().stream()
                        .filter(file -> file.path().equals("standard/milestones.drl"))
                        .toList(),
                all.policy());
    }

    private static Programme dueOn(String deadline) {
        return Programme.of("east")
                .terminal(Terminal.of("harbour")
                        .milestone(Milestone.of("harbour", "opening")
                                .deadline(DateWindow.parse(deadline))
                                .build())
                        .build())
                .build();
    }

    private static MilestoneUpdate forecast(String date) {
        return MilestoneUpdate.of(TODAY.minusDays(5), OPENING)
                .forecast(DateWindow.parse(date))
                .build();
    }

    private static WhyNotAnswer ask(RuleSources sources, Programme programme, String rule, MilestoneUpdate... updates) {
        return WhyNot.of(
                List.of(RuleSources.standard(), sources),
                programme,
                List.of(updates),
                TODAY,
                POLICY,
                rule,
                "harbour/opening");
    }

    @Test
    void theFirstConstraintThatFailedIsReportedWithTheDatesItCompares() {
        assertThat(ask(STANDARD, dueOn("2026-05-01"), "S02", forecast("2026-04-20"))
                        .lines())
                .containsExactly(
                        "S02 stayed silent on harbour/opening as of 2026-03-31",
                        "  met     standard/milestones.drl:40  open",
                        "  failed  standard/milestones.drl:41  forecast.startsAfter(deadline)",
                        "            forecast = 2026-04-20",
                        "            deadline = 2026-05-01",
                        "  forecast.startsAfter(deadline) would have to be true.");
    }

    @Test
    void aThresholdThatNothingReachesIsCalledSo() {
        WhyNotAnswer answer = WhyNot.of(
                List.of(STANDARD),
                dueOn("2026-05-01"),
                List.of(forecast("2026-07-20")),
                TODAY,
                POLICY.overriddenBy(Map.of("default", Map.of("bands", Map.of("amber", "never", "red", "never")))),
                "S02",
                "harbour/opening");

        assertThat(answer.lines())
                .contains("            limit(\"bands.amber\") = never")
                .endsWith("  limit(\"bands.amber\") is never, which nothing reaches.");
    }

    @Test
    void aComparisonIsReportedWithTheNumberItMissed() {
        Policy tolerant = POLICY.overriddenBy(Map.of("default", Map.of("bands", Map.of("amber", 5.0))));

        WhyNotAnswer answer =
                WhyNot.of(List.of(STANDARD), dueOn("2026-03-28"), List.of(), TODAY, tolerant, "S01", "harbour/opening");

        assertThat(answer.values())
                .extracting(NamedValue::toString)
                .containsExactly("$late.middle = 3", "limit(\"bands.amber\") = 5");
        assertThat(answer.change()).isEqualTo("No forecast reported. Or: $late.middle would have to be >= 5. It is 3.");
    }

    @Test
    void whatARuleCannotJudgeIsReportedWithTheInputItLacks() {
        assertThat(ask(STANDARD, dueOn("2026-05-01"), "S08").lines())
                .startsWith("S08 stayed silent on harbour/opening as of 2026-03-31,"
                        + " because it cannot judge it: no start date")
                .endsWith("  No start date.");
    }

    @Test
    void aRuleWhoseConditionsAreMetIsSilentWhereItCannotJudge() {
        String needy =
                """
                package office

                import dev.slipway.model.facts.MilestoneStatus
                import static dev.slipway.engine.Finding.amber

                rule "needy"
                    @id("N01")
                    @title("Needy")
                    @on("open milestone")
                    @needs("forecast")
                    @message("{milestone} is late")
                when
                    $m : MilestoneStatus( open )
                then
                    insertLogical( amber($m) );
                end
                """;
        RuleSources sources =
                new RuleSources(List.of(DrlSource.parse("needy.drl", needy)), new RuleFile("policy.yaml", ""));

        assertThat(ask(sources, dueOn("2026-03-28"), "N01").lines())
                .containsExactly("N01 stayed silent on harbour/opening as of 2026-03-31, though its conditions are met,"
                        + " because it cannot judge it: no forecast reported");
    }

    @Test
    void aRuleThatFoundSomethingWasNotSilent() {
        assertThat(ask(STANDARD, dueOn("2026-03-28"), "S01").lines())
                .containsExactly("S01 did not stay silent on harbour/opening as of 2026-03-31;"
                        + " ask what it found with explain S01:harbour/opening");
    }

    @Test
    void theTextsOfTheStandardRulesAreAtHand() throws IOException {
        for (DrlSource file : RuleSources.standard().files()) {
            assertThat(file.text())
                    .isEqualTo(Files.readString(Path.of("..", file.path().replaceFirst("^standard", "rules"))));
        }
        assertThat(RuleSources.standard().rule("D04")).isPresent();
    }

    @Test
    void aNameThatIsNotKnownIsAnsweredWithTheNearest() {
        assertThat(ask(STANDARD, dueOn("2026-03-28"), "S0").summary()).startsWith("there is no rule S0; did you mean");
        assertThat(WhyNot.of(List.of(STANDARD), dueOn("2026-03-28"), List.of(), TODAY, POLICY, "S01", "harbour/opning")
                        .summary())
                .isEqualTo("the programme has no subject harbour/opning; did you mean 'harbour/opening'?");
    }

    @Test
    void ofSeveralPartnersTheOneThatCameFurthestIsShown() {
        RuleSources join = new RuleSources(
                List.of(
                        DrlSource.parse(
                                "join.drl",
                                """
                                package join
                                import dev.slipway.model.facts.MilestoneStatus
                                import static dev.slipway.engine.Finding.amber
                                rule "join"
                                    @id("X01") @title("Join") @on("milestone") @message("{milestone}")
                                when
                                    $milestone : MilestoneStatus( open )
                                    $other : MilestoneStatus(
                                        this != $milestone,
                                        overdue,
                                        kind == $milestone.kind )
                                then
                                    insertLogical( amber($milestone) );
                                end
                                """)),
                new RuleFile("policy.yaml", ""));
        Terminal.Builder harbour = Terminal.of("harbour").milestone(milestone("opening", "opening", "2026-05-01"));
        harbour.milestone(milestone("crane", "opening", "2026-05-01"));
        harbour.milestone(milestone("quay", "approval", "2026-01-01"));
        Programme programme = Programme.of("east").terminal(harbour.build()).build();

        assertThat(ask(join, programme, "X01").lines())
                .containsExactly(
                        "X01 stayed silent on harbour/opening as of 2026-03-31",
                        "  nearest: $milestone = harbour/opening",
                        "  nearest: $other = harbour/quay",
                        "  met     join.drl:7  open",
                        "  met     join.drl:9  this != $milestone",
                        "  met     join.drl:10  overdue",
                        "  failed  join.drl:11  kind == $milestone.kind",
                        "            kind = \"approval\"",
                        "            $milestone.kind = \"opening\"",
                        "  kind would have to be == $milestone.kind.");
    }

    private static Milestone milestone(String id, String kind, String deadline) {
        return Milestone.of("harbour", id)
                .kind(kind)
                .deadline(DateWindow.parse(deadline))
                .build();
    }
}
