package dev.slipway.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** As days pass and nothing is reported, the slip of a milestone never becomes milder. */
@Tag("thorough")
class SlipNeverMilderLawTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    /** The rules that tell a slip. */
    private static final Set<String> SLIP =
            Set.of("S01", "S02", "S03", "S05", "S06", "S08", "T01", "T02", "T03", "T04", "T05", "T07", "F01");

    private static final int DAYS = 100;

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void passingADeadlineNeverMakesASlipMilder(@ForAll("cases") Case example) {
        List<StatusUpdate> reports = example.updates().stream()
                .filter(report -> !report.reportDate().isAfter(example.asOf()))
                .toList();
        Map<String, Severity> before = slips(example, reports, example.asOf());
        for (int ahead = 1; ahead <= DAYS; ahead++) {
            LocalDate day = example.asOf().plusDays(ahead);
            Map<String, Severity> now = slips(example, reports, day);
            for (Milestone milestone : example.programme().milestones()) {
                String subject = milestone.id().toString();
                if (before.containsKey(subject) && !isDecided(milestone, day) && !comesTrue(milestone, reports, day)) {
                    assertThat(now)
                            .as("%s on %s: %s", subject, day, example)
                            .hasEntrySatisfying(
                                    subject, severity -> assertThat(severity).isLessThanOrEqualTo(before.get(subject)));
                }
            }
            before.clear();
            before.putAll(now);
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("slow")
    void soItIsWhenTriedMoreOften(@ForAll("cases") Case example) {
        passingADeadlineNeverMakesASlipMilder(example);
    }

    /** The most severe slip of each milestone that has one. */
    private static Map<String, Severity> slips(Case example, List<StatusUpdate> reports, LocalDate day) {
        Map<String, Severity> slips = new HashMap<>();
        for (Alert alert : ENGINE.assess(example.programme(), reports, day).alerts()) {
            if (SLIP.contains(alert.rule())) {
                slips.merge(alert.subject(), alert.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return slips;
    }

    /** Whether its deadline was moved that day, or it was cancelled. */
    private static boolean isDecided(Milestone milestone, LocalDate day) {
        return milestone.rebaselines().stream().map(Rebaseline::on).anyMatch(day::equals)
                || milestone
                        .cancelled()
                        .filter(decision -> decision.on().equals(day))
                        .isPresent();
    }

    /** Whether a completion that was still to come happens that day. */
    private static boolean comesTrue(Milestone milestone, List<StatusUpdate> reports, LocalDate day) {
        for (StatusUpdate report : reports) {
            if (report instanceof MilestoneUpdate update
                    && update.milestone().equals(milestone.id())
                    && update.actual().isPresent()
                    && update.actual().get() instanceof ActualReport.Happened actual
                    && actual.when().start().equals(day)) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<Case> cases() {
        return RandomProgrammes.cases();
    }
}
