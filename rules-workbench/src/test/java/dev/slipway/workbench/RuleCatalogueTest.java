package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCatalogueTest {

    private static final RuleCatalogue STANDARD = StandardCatalogue.RULES;

    @TempDir
    Path folder;

    private static List<String> ids(RuleFilter filter) {
        return STANDARD.select(filter).stream().map(CataloguedRule::id).toList();
    }

    @Test
    void holdsEveryRuleOfTheEngineWithItsFile() {
        assertThat(STANDARD.rules())
                .extracting(CataloguedRule::info)
                .isEqualTo(ComplianceEngine.standard().rules());
        assertThat(StandardCatalogue.rule("S01").place()).isEqualTo("standard/milestones.drl:8");
        assertThat(StandardCatalogue.rule("S01").family()).isEqualTo("milestones");
    }

    @Test
    void aRuleReadsWhatItNamesAndWhatTheFactsComputeForIt() {
        assertThat(StandardCatalogue.rule("S02").thresholds()).containsExactly("bands.amber", "bands.red");
        assertThat(StandardCatalogue.rule("S03").thresholds()).isEmpty();
        assertThat(StandardCatalogue.rule("T03").thresholds())
                .containsExactly("trend.least", "trend.slope", "trend.span", "trend.updates");
        assertThat(StandardCatalogue.rule("C04").thresholds()).containsExactly("bands.amber", "bands.red");
        assertThat(StandardCatalogue.rule("G02").thresholds()).isEmpty();
    }

    @Test
    void aKeyMadeWhileJudgingIsEveryKeyThatBeginsSo() {
        assertThat(StandardCatalogue.rule("S05").thresholds())
                .containsExactly("dueSoon.day", "dueSoon.month", "dueSoon.quarter", "dueSoon.year");
    }

    @Test
    void everyThresholdOfTheStandardPolicyHasItsReaders() {
        assertThat(STANDARD.policy().keys()).isNotEmpty().allSatisfy(key -> assertThat(STANDARD.readersOf(key))
                .isNotEmpty());
    }

    @Test
    void filtersNarrowTogether() {
        assertThat(ids(RuleFilter.all().withFamily("governance")))
                .containsExactly("G01", "G02", "G03", "G04", "G05", "G06", "G07");
        assertThat(ids(RuleFilter.all().withId("T0?").withReads("trend.slope"))).containsExactly("T03");
        assertThat(ids(RuleFilter.all().withReads("bands.red")))
                .containsExactly("C04", "G06", "G07", "S01", "S02", "S09", "T01");
        assertThat(ids(RuleFilter.all().withOn("programme"))).containsExactly("D04", "P01", "P02", "P03", "P04", "P05");
        assertThat(ids(RuleFilter.all().withOn("milestone").withFamily("milestones")))
                .hasSize(9);
        assertThat(ids(RuleFilter.all().withText("OMB it"))).containsExactly("S01");
        assertThat(ids(RuleFilter.all().withId("X*"))).isEmpty();
    }

    @Test
    void aRuleOfAPackTakesThePlaceOfTheStandardOne() throws IOException {
        Files.writeString(
                folder.resolve("own.drl"),
                """
                package own
                import dev.slipway.model.facts.MilestoneStatus
                import static dev.slipway.engine.Finding.amber
                rule "mine"
                    @id("S01") @title("Mine") @on("open milestone") @message("{milestone} is late.")
                when
                    $m : MilestoneStatus( overdue )
                then
                    insertLogical( amber($m) );
                end
                """);
        RulePack pack = RulePack.fromDirectory(folder);

        RuleCatalogue rules = RuleCatalogue.of(
                pack.extend(STANDARD.policy()), List.of(RuleSources.standard(), RuleSources.in(folder)));

        CataloguedRule mine = rules.select(RuleFilter.all().withId("S01")).get(0);
        assertThat(mine.place()).isEqualTo(folder + "/own.drl:4");
        assertThat(mine.family()).isEqualTo("own");
        assertThat(mine.consequence()).isEqualTo("insertLogical( amber($m) );");
        assertThat(rules.rules()).hasSameSizeAs(STANDARD.rules());
    }

    @Test
    void listsAreTablesAndJson() {
        RuleListing listing = new RuleListing(STANDARD.select(RuleFilter.all().withId("S01")));

        assertThat(listing.table())
                .containsExactly(
                        "RULE  TITLE    ON              NEEDS     READS                   FILE",
                        "S01   Overdue  open milestone  deadline  bands.amber, bands.red  standard/milestones.drl:8");
        assertThat(listing.json())
                .startsWith("{\"schema\":\"slipway/rules/1\",\"rules\":[{\"id\":\"S01\",\"title\":\"Overdue\","
                        + "\"family\":\"milestones\",\"on\":\"open milestone\",\"needs\":[\"deadline\"],"
                        + "\"reads\":[\"bands.amber\",\"bands.red\"],\"message\":")
                .endsWith("\"file\":\"standard/milestones.drl\",\"line\":8}]}");
    }
}
