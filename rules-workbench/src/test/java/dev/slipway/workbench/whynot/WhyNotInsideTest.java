package dev.slipway.workbench.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.RuleFile;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why a rule over several facts stayed silent: what broke its {@code not}, and how far the rest came. */
class WhyNotInsideTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Policy POLICY =
            Policy.empty().extendedBy(Map.of("default", Map.of("load", Map.of("month", 2))));

    private static final Programme PROGRAMME = Programme.of("east")
            .terminal(Terminal.of("harbour")
                    .milestone(due("opening", "opening", "2026-10-01"))
                    .milestone(due("permit", "approval", "2026-10-11"))
                    .milestone(due("rail", "rail", "2026-11-01"))
                    .build())
            .build();

    private static Milestone due(String id, String kind, String deadline) {
        return Milestone.of("harbour", id)
                .kind(kind)
                .owner("Anna")
                .deadline(DateWindow.parse(deadline))
                .build();
    }

    private static RuleSources rule(String condition) {
        String text =
                """
                package rules.inside

                import dev.slipway.model.facts.MilestoneStatus
                import dev.slipway.model.facts.TerminalStatus
                import static dev.slipway.engine.Finding.amber

                rule "J01 inside"
                    @id("J01")
                    @title("Inside")
                    @on("terminal")
                    @message("{terminal}")
                    @rationale("x")
                    @source("x")
                when
                    $terminal : TerminalStatus()
                    %s
                then
                    insertLogical( amber($terminal) );
                end
                """
                        .formatted(condition);
        return new RuleSources(
                List.of(DrlSource.parse("office/inside.drl", text)),
                new RuleFile("policy.yaml", "default:\n  load: {month: 2}\n"));
    }

    private static List<String> ask(String condition, StatusUpdate... updates) {
        return WhyNot.of(List.of(rule(condition)), PROGRAMME, List.of(updates), TODAY, POLICY, "J01", "harbour")
                .lines();
    }

    @Test
    void theFactThatBreaksANotIsNamedWithItsEvidence() {
        MilestoneUpdate report = MilestoneUpdate.of(TODAY.minusDays(5), new MilestoneId("harbour", "opening"))
                .forecast(DateWindow.parse("2026-12-01"))
                .provenance(new Provenance("status/a.csv", 7))
                .build();

        assertThat(ask(
                        "not MilestoneStatus( kind == \"opening\", has(\"forecast\"), forecast.endsAfter(today) )",
                        report))
                .anyMatch(line -> line.startsWith("  failed  office/inside.drl:16  not MilestoneStatus("))
                .contains("            broken by harbour/opening")
                .anyMatch(line -> line.startsWith("              status/a.csv:7  "));
    }

    @Test
    void ofAnExistsTheNearestFactIsNamedAndWhereItFailed() {
        assertThat(ask("exists MilestoneStatus( open, kind == \"opening\", owner == \"Bert\" )"))
                .contains(
                        "            nearest harbour/opening",
                        "            failed office/inside.drl:16  owner == \"Bert\"",
                        "              owner = \"Anna\"");
    }

    @Test
    void theFactsThatBreakAForallAreNamed() {
        assertThat(ask("forall( $each : MilestoneStatus( terminal.id == $terminal.terminal.id )"
                        + " MilestoneStatus( this == $each, kind == \"opening\" ) )"))
                .contains("            broken by harbour/permit", "            broken by harbour/rail")
                .doesNotContain("            broken by harbour/opening");
        assertThat(ask("forall( MilestoneStatus( deadline.end.monthValue == 10 ) )"))
                .contains("            broken by harbour/rail")
                .doesNotContain("            broken by harbour/permit");
    }

    @Test
    void ofANotOverTwoFactsBothAreNamed() {
        assertThat(ask("not( MilestoneStatus( kind == \"opening\", $who : owner )"
                        + " and MilestoneStatus( kind == \"rail\", owner == $who ) )"))
                .contains("            broken by harbour/opening and harbour/rail");
    }

    @Test
    void ofAnAccumulateTheFactsThatItCountedAreNamed() {
        assertThat(
                        ask(
                                """
                        accumulate(
                            $due : MilestoneStatus( open, deadline.end.monthValue == 10 );
                            $count : count($due);
                            $count > $terminal.limit("load.month") )"""))
                .contains("            counted harbour/opening", "            counted harbour/permit");
        assertThat(
                        ask(
                                """
                        accumulate(
                            $due : MilestoneStatus( open, owner == "Bert" );
                            $count : count($due);
                            $count > $terminal.limit("load.month") )"""))
                .contains("            nearest harbour/opening", "              owner = \"Anna\"");
    }

    @Test
    void anAlertNamesTheFactsThatItsRuleJoinedFoundAndCounted() {
        String condition =
                """
                $first : MilestoneStatus( kind == "opening", terminal.id == $terminal.terminal.id )
                exists MilestoneStatus( kind == "approval", owner == $first.owner )
                not MilestoneStatus( kind == "launch" )
                accumulate( $due : MilestoneStatus( owner == $first.owner ); $count : count($due); $count > 2 )""";
        Because because =
                Because.of(List.of(rule(condition)), Facts.of(PROGRAMME, List.<StatusUpdate>of(), TODAY, POLICY));

        assertThat(because.lines("J01", "harbour"))
                .contains("$first = harbour/opening", "there is harbour/permit", "counted harbour/rail");
        assertThat(because.lines("J01", "elsewhere")).isEmpty();
    }

    @Test
    void ofAnAccumulateTheNumberReachedIsToldAndTheNumberNeeded() {
        assertThat(
                        ask(
                                """
                        accumulate(
                            MilestoneStatus( open, deadline.end.monthValue == 10 );
                            $count : count(1);
                            $count > $terminal.limit("load.month") )"""))
                .anyMatch(line -> line.matches("  failed  office/inside.drl:\\d+  .count > .terminal.limit.*"))
                .contains("            $count = 2", "  $count would have to be > 2. It is 2.");
    }
}
