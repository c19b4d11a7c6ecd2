package dev.slipway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.RuleAccount;

/** What the rules said of a {@link ProgrammeFixture}. */
record Judgement(Assessment assessment) {

    /** Every sentence is read in every test, so that none can go out with a hole in it. */
    Judgement {
        assertThat(assessment.alerts()).extracting(Alert::message).noneMatch(message -> message.contains("{"));
    }

    /** What one rule said. */
    RuleVerdict of(String rule) {
        RuleAccount account = assessment.rules().stream()
                .filter(candidate -> candidate.id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no rule " + rule));
        return new RuleVerdict(
                account,
                assessment.alerts().stream()
                        .filter(alert -> alert.rule().equals(rule))
                        .toList(),
                assessment.notEvaluated().stream()
                        .filter(missing -> missing.rule().equals(rule))
                        .toList());
    }
}
