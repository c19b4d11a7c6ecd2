package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.alerts.RuleOrigin;
import dev.slipway.model.policy.PackThresholds;
import dev.slipway.model.words.Language;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reports say of the reach of an office's own rules. */
class OwnRulesReportTest {

    private static final ReportOptions VERBOSE =
            new ReportOptions(false, ReportOptions.USUAL_WIDTH, false, Optional.empty(), Language.ENGLISH, true);

    @Test
    void aVerboseTableRemarksOnOwnRulesThatWereNeverOrAlwaysTrue() throws IOException {
        String table = Written.as(
                ReportFormat.TABLE, VERBOSE, judgedBy(own("X01", 4, 0, 1), own("X02", 2, 2, 0), own("X03", 4, 1, 0)));

        assertThat(table)
                .contains("Own rules\n")
                .contains("X01  late  saw 4, true for 0, could not judge 1: never true on this data\n")
                .contains("X02  late  saw 2, true for 2, could not judge 0: always true on this data\n")
                .contains("X03  late  saw 4, true for 1, could not judge 0\n")
                .doesNotContain("S01  overdue  saw");
    }

    @Test
    void aTableThatIsNotVerboseIsSilentOnThem() throws IOException {
        assertThat(Written.as(ReportFormat.TABLE, ReportOptions.plain(), judgedBy(own("X01", 4, 0, 1))))
                .doesNotContain("never true");
    }

    @Test
    void inAPortfolioAllProgrammesCountTogether() throws IOException {
        Assessment silent = judgedBy(own("X01", 4, 0, 1));
        Assessment firing = judgedBy(own("X01", 3, 2, 0), own("X02", 1, 0, 0));

        assertThat(Written.as(ReportFormat.TABLE, VERBOSE.forPortfolio(), silent, firing))
                .contains("X01  late  saw 7, true for 2, could not judge 1\n")
                .contains("X02  late  saw 1, true for 0, could not judge 0: never true on this data\n");
        String json = Written.as(ReportFormat.JSON, ReportOptions.plain().forPortfolio(), silent, firing);
        assertThat(json.substring(json.indexOf("\"ownRules\"")).replaceAll("\\s", ""))
                .contains("\"examined\":7,\"alerts\":2,\"notEvaluated\":1,\"origin\":\"own\",\"reach\":\"sometimes\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("classpath:dev/slipway/reports/schemas/portfolio.schema.json"))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theVerdictNamesThresholdsThatPacksChangeOrDisagreeOn() throws IOException {
        Assessment judged = judgedBy()
                .withPackThresholds(new PackThresholds(List.of("bands.amber", "bands.red"), List.of("fee.days")));

        assertThat(Written.as(ReportFormat.TABLE, ReportOptions.plain(), judged).replaceAll("\\s+", " "))
                .contains("standard thresholds changed by own rules: bands.amber, bands.red")
                .contains("thresholds that two sets of own rules give differently, the later one holds: fee.days");
        String json = Written.as(ReportFormat.JSON, ReportOptions.plain(), judged);
        assertThat(json).contains("\"thresholdsChanged\"").contains("\"thresholdsDisputed\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("classpath:dev/slipway/reports/schemas/assessment.schema.json"))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    private static RuleAccount own(String id, int examined, int alerts, int notEvaluated) {
        return new RuleAccount(id, "late", "", "", examined, alerts, notEvaluated, id, RuleOrigin.OWN);
    }

    private static Assessment judgedBy(RuleAccount... rules) {
        Assessment sample = SampleAssessment.nothingToJudge();
        return new Assessment(
                sample.programme(),
                sample.asOf(),
                sample.alerts(),
                sample.statuses(),
                sample.capacities(),
                sample.terminals(),
                List.of(rules),
                sample.notEvaluated(),
                sample.rulesSha256(),
                sample.inputs(),
                sample.waivers());
    }
}
