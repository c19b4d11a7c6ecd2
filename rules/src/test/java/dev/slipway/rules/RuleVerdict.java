package dev.slipway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import java.util.List;
import java.util.Optional;

/** What one rule said, to be compared with what it should have said. */
record RuleVerdict(RuleAccount account, List<Alert> alerts, List<NotEvaluated> notEvaluated) {

    AlertCheck isRed() {
        return raises(Severity.RED);
    }

    AlertCheck isAmber() {
        return raises(Severity.AMBER);
    }

    AlertCheck isInfo() {
        return raises(Severity.INFO);
    }

    private AlertCheck raises(Severity severity) {
        assertThat(alerts).as("alerts of %s", account.id()).hasSize(1);
        assertThat(alerts.get(0).severity()).as(alerts.get(0).message()).isEqualTo(severity);
        assertThat(account.alerts()).isEqualTo(1);
        return new AlertCheck(alerts.get(0));
    }

    /** It judged, and found nothing. */
    void isSilent() {
        assertThat(alerts).as("alerts of %s", account.id()).isEmpty();
        assertThat(account.examined()).as("examined by %s", account.id()).isPositive();
    }

    /** There was nothing of the kind that it judges. */
    void isNotConcerned() {
        assertThat(alerts).as("alerts of %s", account.id()).isEmpty();
        assertThat(account.examined()).as("examined by %s", account.id()).isZero();
        assertThat(notEvaluated).isEmpty();
    }

    /** It should have judged one subject and could not, for this reason. */
    void isNotEvaluated(String reason) {
        assertThat(alerts).as("alerts of %s", account.id()).isEmpty();
        assertThat(notEvaluated).extracting(NotEvaluated::reason).containsExactly(reason);
        assertThat(account.notEvaluated()).isEqualTo(1);
        assertThat(account.examined()).as("examined by %s", account.id()).isZero();
    }

    /** An alert, to be compared part by part. */
    record AlertCheck(Alert alert) {

        AlertCheck on(String subject) {
            assertThat(alert.subject()).isEqualTo(subject);
            return this;
        }

        AlertCheck about(String about) {
            assertThat(alert.about()).isEqualTo(about);
            return this;
        }

        AlertCheck ownedBy(String owner) {
            assertThat(alert.owner()).isEqualTo(owner);
            return this;
        }

        AlertCheck days(int exactly) {
            return days(exactly, exactly);
        }

        AlertCheck days(int min, int max) {
            assertThat(alert.days()).isEqualTo(Optional.of(DayRange.between(min, max)));
            return this;
        }

        AlertCheck withoutDays() {
            assertThat(alert.days()).isEmpty();
            return this;
        }

        AlertCheck saying(String message) {
            assertThat(alert.message()).isEqualTo(message);
            return this;
        }

        /** The evidence in its order, each as {@code file:line: text}. */
        void restingOn(String... evidence) {
            assertThat(alert.evidence())
                    .extracting(statement -> statement.where() + ": " + statement.text())
                    .containsExactly(evidence);
        }
    }
}
