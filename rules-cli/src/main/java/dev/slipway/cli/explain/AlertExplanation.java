package dev.slipway.cli.explain;

import dev.slipway.cli.console.Console;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.workbench.whynot.Because;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why an alert was raised.
 *
 * @param rule that raised it
 * @param assessment that it is part of
 * @param because finds the other facts that its rule looked at
 * @param words the texts of reports in the language of the reader
 */
record AlertExplanation(Alert alert, RuleInfo rule, Assessment assessment, Because because, Words words) {

    private static final int NAMES = 16;

    void print(Console console) {
        String severity = words.text("severity." + alert.severity().name().toLowerCase(Locale.ROOT));
        console.print(
                severity.toUpperCase(Locale.ROOT) + "  " + alert.rule() + " " + alert.title() + "  " + alert.subject());
        console.print(alert.message());
        console.print("");
        printFacts(console);
        printValues(console);
        printEvidence(console);
        printOthers(console);
        console.print("");
    }

    private void printFacts(Console console) {
        printField(console, words.text("explain.about"), alert.about());
        printField(console, words.text("explain.asOf"), words.date(assessment.asOf()));
        printField(
                console,
                words.text("explain.since"),
                alert.since().map(words::date).orElse(""));
        printField(
                console,
                words.text("explain.days"),
                alert.days().map(words::value).orElse(""));
        printField(console, words.text("explain.owner"), alert.owner());
        printField(console, words.text("explain.rationale"), rule.rationale());
        printField(console, words.text("explain.source"), rule.source());
        printField(console, words.text("explain.fingerprint"), alert.fingerprint());
        alert.waived().ifPresent(waiver -> printField(console, words.text("explain.waived"), text(waiver)));
        assessment
                .expiredWaiver(alert)
                .ifPresent(waiver -> printField(console, words.text("explain.expired"), text(waiver)));
    }

    private void printValues(Console console) {
        if (alert.values().isEmpty()) {
            return;
        }
        console.print("");
        console.print(words.text("explain.values"));
        alert.values().forEach((name, value) -> printField(console, "  " + name, text(value)));
    }

    private void printEvidence(Console console) {
        console.print("");
        console.print(words.text("explain.evidence"));
        for (Evidence evidence : alert.evidence()) {
            console.print("  " + evidence.where() + "  " + evidence.text());
        }
    }

    private void printOthers(Console console) {
        List<String> others = because.lines(alert.rule(), alert.subject());
        if (!others.isEmpty()) {
            console.print("");
            console.print(words.text("explain.others"));
            others.forEach(line -> console.print("  " + line));
        }
    }

    /** A value as the language has it; dates are texts among the values, which programs read too. */
    private String text(Object value) {
        if (words.language() == Language.ENGLISH || !(value instanceof String text) || !isDate(text)) {
            return words.value(value);
        }
        return words.date(DateWindow.parse(text));
    }

    private static boolean isDate(String text) {
        try {
            return !text.isBlank()
                    && Character.isDigit(text.charAt(0))
                    && DateWindow.parse(text).isKnown();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String text(Waiver waiver) {
        return words.text(
                "explain.waiver",
                Map.of(
                        "until", waiver.until(),
                        "owner", waiver.owner(),
                        "reason", waiver.reason(),
                        "place", waiver.provenance().toString()));
    }

    private static void printField(Console console, String name, String value) {
        if (!value.isEmpty()) {
            console.print(name + " ".repeat(Math.max(0, NAMES - columns(name))) + " " + value);
        }
    }

    /** Chinese characters are as wide as two others. */
    private static int columns(String name) {
        return name.codePoints()
                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                .sum();
    }
}
