package dev.slipway.reports.internal.junit;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.base.Severity;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.say.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What one rule says about one subject, as a test case.
 *
 * @param name holds no number that changes from report to report
 * @param type of a failure: the severity
 * @param message in one line
 * @param details further lines
 */
record JunitCase(String name, Outcome outcome, String type, String message, List<String> details) {

    /** How the case ended. */
    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** A red or amber alert fails, one that is waived is skipped, and an info passes with its text. */
    static JunitCase of(Alert alert, AlertText texts) {
        String waiver = texts.waiver(alert);
        String message = alert.isWaived() ? waiver : alert.message();
        List<String> details = new ArrayList<>(List.of(alert.isWaived() ? alert.message() : waiver));
        details.add(texts.particulars(alert));
        alert.evidence().forEach(item -> details.add((item.where() + " " + item.text()).strip()));
        details.removeIf(String::isEmpty);
        return new JunitCase(
                name(alert.rule(), alert.title(), alert.subject(), alert.about()),
                outcome(alert),
                AlertText.word(alert.severity()),
                message,
                details);
    }

    private static Outcome outcome(Alert alert) {
        if (alert.isWaived()) {
            return Outcome.SKIPPED;
        }
        return alert.severity() == Severity.INFO ? Outcome.PASSED : Outcome.FAILED;
    }

    /** A judgement that could not be made is skipped. */
    static JunitCase of(NotEvaluated gap, Assessment assessment) {
        String name = name(gap.rule(), Gap.title(assessment, gap.rule()), gap.subject(), gap.about());
        return new JunitCase(name, Outcome.SKIPPED, "", gap.reason(), List.of());
    }

    /** A rule that found nothing passes; one that examined nothing does not. */
    static JunitCase of(RuleAccount rule, Words words) {
        String name = rule.id() + " " + rule.title();
        return rule.examined() == 0
                ? new JunitCase(name, Outcome.SKIPPED, "", words.text("junit.nothing"), List.of())
                : new JunitCase(
                        name,
                        Outcome.PASSED,
                        "",
                        words.text("junit.examined", Map.of("number", rule.examined())),
                        List.of());
    }

    private static String name(String rule, String title, String subject, String about) {
        return rule + " " + title + ": " + subject + (about.isEmpty() ? "" : " (" + about + ")");
    }

    void write(XMLStreamWriter xml, String className) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", XmlText.of(className));
        xml.writeAttribute("name", XmlText.of(name));
        xml.writeAttribute("time", "0");
        xml.writeCharacters("\n      ");
        switch (outcome) {
            case FAILED -> writeOutcome(xml, "failure");
            case SKIPPED -> writeOutcome(xml, "skipped");
            case PASSED -> writePassed(xml);
        }
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    private void writeOutcome(XMLStreamWriter xml, String element) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", XmlText.of(message));
        if (outcome == Outcome.FAILED) {
            xml.writeAttribute("type", type);
        }
        writeLines(xml, details);
        xml.writeEndElement();
    }

    private void writePassed(XMLStreamWriter xml) throws XMLStreamException {
        List<String> lines = new ArrayList<>(List.of(message));
        lines.addAll(details);
        xml.writeStartElement("system-out");
        writeLines(xml, lines);
        xml.writeEndElement();
    }

    private static void writeLines(XMLStreamWriter xml, List<String> lines) throws XMLStreamException {
        xml.writeCharacters(String.join("\n", lines.stream().map(XmlText::of).toList()));
    }
}
