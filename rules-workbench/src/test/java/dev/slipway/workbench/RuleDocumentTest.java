package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDocumentTest {

    private static final String DRL =
            """
            package own

            import dev.slipway.model.facts.MilestoneStatus
            import dev.slipway.model.facts.DependencyStatus
            import static dev.slipway.engine.Finding.amber

            rule "lonely"
                @id("X01")
                @title("Lonely <milestone>")
                @on("open milestone")
                @needs("deadline")
                @message("{milestone} is *lonely* | alone.")
                @rationale("Nobody & nothing waits for it.")
                @source("Rules of our office")
            when
                $m : MilestoneStatus( open, has("deadline"),
                    $left : deadline.daysLeftOn(today), // a comment
                    $left <= limit("lonely.days") || kind == "x" )
                not DependencyStatus( predecessor == $m )
            then
                insertLogical( amber($m)
                    .days($left) );
            end
            """;

    @TempDir
    Path folder;

    private RuleDocument document() throws IOException {
        Files.writeString(folder.resolve("own.drl"), DRL);
        Files.writeString(folder.resolve("policy.yaml"), "default:\n  lonely: {days: 120}\n");
        Files.writeString(
                folder.resolve("own.test.yaml"),
                """
                rule: X01
                given: {as-of: 2026-03-31}
                cases:
                  - {name: within the days, milestone: {deadline: T+120d}, expect: {severity: amber, days: 120}}
                  - {name: a day more, milestone: {deadline: T+121d}, expect: none}
                """);
        RulePack pack = RulePack.fromDirectory(folder);
        RuleCatalogue catalogue =
                RuleCatalogue.of(pack.extend(StandardCatalogue.RULES.policy()), List.of(RuleSources.in(folder)));
        return RuleDocument.of("Our rules", catalogue.rules(), catalogue, List.of(folder));
    }

    @Test
    void aRuleIsReportedInMarkdown() throws IOException {
        assertThat(document().markdown().replace(folder + "/", ""))
                .startsWith("# Our rules\n")
                .contains("| [X01](#x01-lonely-milestone) | Lonely \\<milestone\\> | open milestone | own |\n")
                .endsWith(
                        """
                        ## own

                        ### X01 Lonely \\<milestone\\>

                        Nobody & nothing waits for it.

                        **Judges**: open milestone, in `own.drl:7`. Not evaluated without `deadline`

                        There is a milestone status (`$m : MilestoneStatus`) of which all of this is true:

                        - open: `open`
                        - has deadline: `has("deadline")`
                        - let left be deadline days left on today: `$left : deadline.daysLeftOn(today)`
                        - left is at most lonely.days or kind is x: `$left <= limit("lonely.days") || kind == "x"`

                        There is no dependency status (`DependencyStatus`) of which all of this is true:

                        - predecessor is m: `predecessor == $m`

                        Then `insertLogical( amber($m) .days($left) );`

                        **Message**: {milestone} is \\*lonely\\* \\| alone.

                        **Source**: Rules of our office

                        | threshold | default | defined in |
                        | --- | --- | --- |
                        | `lonely.days` | 120 | `policy.yaml:2` |

                        | example | as of | finds |
                        | --- | --- | --- |
                        | within the days | 2026-03-31 | amber X01, days 120 |
                        | a day more | 2026-03-31 | nothing |
                        """);
    }

    @Test
    void constantsAreOneWordAndWhatFactsAreDrawnFromIsSaid() throws IOException {
        Files.writeString(
                folder.resolve("drawn.drl"),
                """
                package drawn

                import dev.slipway.model.dates.Precision
                import dev.slipway.model.facts.MilestoneStatus
                import dev.slipway.model.programme.Rebaseline
                import dev.slipway.model.status.State
                import static dev.slipway.engine.Finding.amber

                rule "moved"
                    @id("X02")
                    @title("Moved")
                    @on("milestone")
                    @message("{milestone} was moved {times} times.")
                when
                    $m : MilestoneStatus( state == State.ON_HOLD, !deadline.isCoarserThan(Precision.MONTH), $day : today )
                    accumulate( $move : Rebaseline( !on.isAfter($day) ) from $m.milestone.rebaselines();
                        $times : count($move); $times > 2 )
                    exists Rebaseline( approved ) from $m.milestone.rebaselines
                then
                    insertLogical( amber($m) );
                end
                """);

        assertThat(document().markdown())
                .contains(
                        "- state is state on hold: `state == State.ON_HOLD`",
                        "- not deadline is coarser than precision month: `!deadline.isCoarserThan(Precision.MONTH)`",
                        "Taken together is each rebaseline (`$move : Rebaseline`) from `$m.milestone.rebaselines()` of which",
                        "There is at least one rebaseline (`Rebaseline`) from `$m.milestone.rebaselines` of which");
    }

    @Test
    void htmlNeedsNoOtherFileAndEscapesWhatAuthorsWrite() throws IOException {
        String html = document().html();

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n")
                .contains("<title>Our rules</title>")
                .contains("<h3 id=\"x01-lonely-milestone\">X01 Lonely &lt;milestone&gt;</h3>")
                .contains("<a href=\"#x01-lonely-milestone\">X01</a>")
                .contains("<p>Nobody &amp; nothing waits for it.</p>")
                .contains("<li>has deadline: <code>has(&quot;deadline&quot;)</code></li>")
                .doesNotContain("<milestone>", "src=", "http");
    }
}
