package dev.slipway.engine.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaidTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Words ENGLISH = Words.of(Language.ENGLISH);

    @Test
    void aMilestoneIsSaidAlikeWhateverIsReportedOnIt() {
        Said before = said(List.of(status("opening", "2026-05"), status("launch", "2026-05")));
        Said after = said(List.of(status("opening", "2026-05"), status("launch", "2026-09")));

        assertThat(after).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(after.message()).isEqualTo(before.message()).isEqualTo("late: alyat/opening, alyat/launch");
        assertThat(after.reported()).isEqualTo(before.reported());
    }

    @Test
    void otherMilestonesAreNotSaidAlike() {
        assertThat(said(List.of(status("opening", "2026-05"))))
                .isNotEqualTo(said(List.of(status("launch", "2026-05"))))
                .isNotEqualTo(said(List.of()));
    }

    @Test
    void otherNumbersNamesAndWordsAreNotSaidAlike() {
        assertThat(said(7))
                .isEqualTo(said(7))
                .isNotEqualTo(said(8))
                .isNotEqualTo(said(7.0))
                .isNotEqualTo(new Said(ENGLISH, "late: {members}", Map.of("member", 7), List.of()))
                .isNotEqualTo(new Said(ENGLISH, "early: {members}", Map.of("members", 7), List.of()))
                .isNotEqualTo(new Said(Words.of(Language.RUSSIAN), "late: {members}", Map.of("members", 7), List.of()));
    }

    private static Said said(Object members) {
        return new Said(ENGLISH, "late: {members}", Map.of("members", members), List.of());
    }

    private static MilestoneStatus status(String id, String forecast) {
        MilestoneId milestone = new MilestoneId("alyat", id);
        Programme programme = Programme.of("east-west")
                .terminal(Terminal.of("alyat")
                        .milestone(Milestone.of("alyat", id).build())
                        .build())
                .build();
        MilestoneUpdate report =
                MilestoneUpdate.of(TODAY, milestone).forecast(forecast).build();
        return Facts.of(programme, List.of(report), TODAY, Policy.empty())
                .milestones()
                .get(0);
    }
}
