package dev.slipway.cli.explain;

import dev.slipway.cli.console.Console;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.words.Numbers;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Why an alert stands.
 *
 * @param rule that raised it
 * @param assessment that it is part of
 */
record AlertExplanation(Alert alert, RuleInfo rule, Assessment assessment) {

    void print(Console console) {
        console.say(alert.severity() + "  " + alert.rule() + " " + alert.title() + "  " + alert.subject());
        console.say(alert.message());
        console.say("");
        printFacts(console);
        printValues(console);
        printEvidence(console);
        console.say("");
    }

    private void printFacts(Console console) {
        say(console, "about", alert.about());
        say(console, "as of", assessment.asOf().toString());
        say(console, "since", alert.since().map(LocalDate::toString).orElse(""));
        say(console, "days", alert.days().map(Object::toString).orElse(""));
        say(console, "who must act", alert.owner());
        say(console, "why it matters", rule.rationale());
        say(console, "source of rule", rule.source());
        say(console, "fingerprint", alert.fingerprint());
        alert.waived().ifPresent(waiver -> say(console, "waived", text(waiver)));
        assessment.expiredWaiver(alert).ifPresent(waiver -> say(console, "waiver expired", text(waiver)));
    }

    private void printValues(Console console) {
        if (alert.values().isEmpty()) {
            return;
        }
        console.say("");
        console.say("The values that made it true");
        alert.values().forEach((name, value) -> say(console, "  " + name, text(value)));
    }

    private void printEvidence(Console console) {
        console.say("");
        console.say("The evidence");
        for (Evidence evidence : alert.evidence()) {
            console.say("  " + evidence.where() + "  " + evidence.text());
        }
    }

    private static String text(Object value) {
        return value instanceof Number number ? Numbers.text(number.doubleValue()) : value.toString();
    }

    private static String text(Waiver waiver) {
        return "until " + waiver.until() + " by " + waiver.owner() + ": " + waiver.reason() + " (" + waiver.provenance()
                + ")";
    }

    private static void say(Console console, String name, String value) {
        if (!value.isEmpty()) {
            console.say(String.format(Locale.ROOT, "%-16s %s", name, value));
        }
    }
}
