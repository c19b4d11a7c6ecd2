package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.MilestoneUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebaseliningTest {

    private static final String TODAY = "2025-09-01";

    @ParameterizedTest
    @CsvSource({
        "committee, new scope, 2025-06-01, false",
        "'', new scope, 2025-06-01, true",
        "committee, '', 2025-06-01, true",
        "'', '', 2025-09-01, true", // decided today
        "'', '', 2025-09-02, false", // not decided yet
    })
    void aChangeIsUnapprovedWithoutApproverOrReasonOnceDecided(
            String approver, String reason, String on, boolean isUnapproved) {
        Milestone milestone = Milestone.of("port", "launch")
                .deadline("2025")
                .rebaselined(rebaseline("2026", approver, reason, on))
                .build();

        assertThat(status(milestone, TODAY).isRebaselinedUnapproved()).isEqualTo(isUnapproved);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, false", // the first deadline
        "2026-06-30, false", // approved
        "2026-03-31, true", // approved, but not decided yet
        "2025-12-30, true",
        "2026-01-01, true",
        "TBD, false",
    })
    void aStatedDeadlineIsUnapprovedUnlessItEndsWithOneThatWasPromised(String stated, boolean isUnapproved) {
        Milestone milestone = Milestone.of("port", "launch")
                .deadline("2025")
                .rebaselined(rebaseline("2026-06", "committee", "new scope", "2025-06-01"))
                .rebaselined(rebaseline("2026-03", "committee", "new scope", "2025-09-02"))
                .build();

        assertThat(status(milestone, TODAY, stating(stated)).isRebaselinedUnapproved())
                .isEqualTo(isUnapproved);
    }

    @Test
    void anApprovedChangeExcusesNoneThatWasNotApproved() {
        Milestone milestone = Milestone.of("port", "launch")
                .deadline("2025")
                .rebaselined(rebaseline("2026-09", "", "", "2025-06-01"))
                .rebaselined(rebaseline("2026-09", "committee", "new scope", "2025-07-01"))
                .build();

        assertThat(status(milestone, TODAY).isRebaselinedUnapproved()).isTrue();
    }

    @Test
    void aStatedDeadlineCannotDifferFromNone() {
        Milestone milestone = Milestone.of("port", "launch").build();

        assertThat(status(milestone, TODAY, stating("2026")).isRebaselinedUnapproved())
                .isFalse();
    }

    private static Rebaseline rebaseline(String deadline, String approver, String reason, String on) {
        return new Rebaseline(date(deadline), approver, reason, day(on), Provenance.none());
    }

    private static MilestoneUpdate stating(String deadline) {
        return MilestoneUpdate.of(day("2025-08-01"), new MilestoneId("port", "launch"))
                .deadline(date(deadline))
                .build();
    }
}
