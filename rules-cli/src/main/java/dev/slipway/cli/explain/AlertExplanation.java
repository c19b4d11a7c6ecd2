package dev.slipway.cli.explain;

import dev.slipway.cli.console.Console;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.words.Numbers;
import dev.slipway.workbench.whynot.Because;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Why an alert was raised.
 *
 * @param rule that raised it
 * @param assessment that it is part of
 * @param because finds the other facts that its rule looked at
 */
record AlertExplanation(Alert alert, RuleInfo rule, Assessment assessment, Because because) {

    void print(Console console) {
        console.print(alert.severity() + "  " + alert.rule() + " " + alert.title() + "  " + alert.subject());
        console.print(alert.message());
        console.print("");
        printFacts(console);
        printValues(console);
        printEvidence(console);
        printOthers(console);
        console.print("");
    }

    private void printFacts(Console console) {
        printField(console, "about", alert.about());
        printField(console, "as of", assessment.asOf().toString());
        printField(console, "since", alert.since().map(LocalDate::toString).orElse(""));
        printField(console, "days", alert.days().map(Object::toString).orElse(""));
        printField(console, "who must act", alert.owner());
        printField(console, "why it matters", rule.rationale());
        printField(console, "source of rule", rule.source());
        printField(console, "fingerprint", alert.fingerprint());
        alert.waived().ifPresent(waiver -> printField(console, "waived", text(waiver)));
        assessment.expiredWaiver(alert).ifPresent(waiver -> printField(console, "waiver expired", text(waiver)));
    }

    private void printValues(Console console) {
        if (alert.values().isEmpty()) {
            return;
        }
        console.print("");
        console.print("The values that made it true");
        alert.values().forEach((name, value) -> printField(console, "  " + name, text(value)));
    }

    private void printEvidence(Console console) {
        console.print("");
        console.print("The evidence");
        for (Evidence evidence : alert.evidence()) {
            console.print("  " + evidence.where() + "  " + evidence.text());
        }
    }

    private void printOthers(Console console) {
        List<String> others = because.lines(alert.rule(), alert.subject());
        if (!others.isEmpty()) {
            console.print("");
            console.print("What else its rule looked at");
            others.forEach(line -> console.print("  " + line));
        }
    }

    private static String text(Object value) {
        return value instanceof Number number ? Numbers.text(number.doubleValue()) : value.toString();
    }

    private static String text(Waiver waiver) {
        return "until " + waiver.until() + " by " + waiver.owner() + ": " + waiver.reason() + " (" + waiver.provenance()
                + ")";
    }

    private static void printField(Console console, String name, String value) {
        if (!value.isEmpty()) {
            console.print(String.format(Locale.ROOT, "%-16s %s", name, value));
        }
    }
}
