package dev.slipway.reports.internal.junit;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.AlertText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The test cases of a programme or of one of its terminals.
 *
 * @param name for people
 * @param className of its cases, made of ids, so that a case is the same one from report to report
 */
record JunitSuite(String name, String className, List<JunitCase> cases) {

    /** First the programme as a whole, then each terminal with anything to report. */
    static List<JunitSuite> of(Assessment assessment, Words words) {
        String programme = assessment.programme().id();
        Map<String, List<JunitCase>> byTerminal = new LinkedHashMap<>();
        List<JunitCase> whole = new ArrayList<>();
        assessment.terminals().forEach(terminal -> byTerminal.put(terminal.id(), new ArrayList<>()));
        AlertText texts = new AlertText(assessment, words);
        for (Alert alert : assessment.headlines()) {
            byTerminal.getOrDefault(alert.terminal(), whole).add(JunitCase.of(alert, texts));
        }
        for (NotEvaluated gap : assessment.notEvaluated()) {
            String terminal = gap.subject().split("/", 2)[0];
            byTerminal.getOrDefault(terminal, whole).add(JunitCase.of(gap, assessment));
        }
        assessment.rules().stream()
                .filter(JunitSuite::isSilent)
                .map(rule -> JunitCase.of(rule, words))
                .forEach(whole::add);
        List<JunitSuite> suites = new ArrayList<>();
        suites.add(new JunitSuite(programme, programme, whole));
        assessment
                .terminals()
                .forEach(terminal -> suites.add(new JunitSuite(
                        programme + ": " + terminal.name(),
                        programme + "." + terminal.id(),
                        byTerminal.getOrDefault(terminal.id(), List.of()))));
        return suites.stream().filter(suite -> !suite.cases.isEmpty()).toList();
    }

    private static boolean isSilent(RuleAccount rule) {
        return rule.alerts() == 0 && (rule.examined() > 0 || rule.notEvaluated() == 0);
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", XmlText.of(name));
        xml.writeAttribute("tests", String.valueOf(cases.size()));
        xml.writeAttribute("failures", count(JunitCase.Outcome.FAILED));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", count(JunitCase.Outcome.SKIPPED));
        xml.writeAttribute("time", "0");
        for (JunitCase each : cases) {
            each.write(xml, className);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private String count(JunitCase.Outcome outcome) {
        return String.valueOf(
                cases.stream().filter(each -> each.outcome() == outcome).count());
    }
}
