package dev.slipway.workbench.test.internal;

import dev.slipway.workbench.test.CaseFailure;
import dev.slipway.workbench.test.CaseResult;
import dev.slipway.workbench.test.RuleCoverage;
import dev.slipway.workbench.test.TestRun;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Reports a run in the XML of JUnit: a suite for each test file, and one for rules that lack a case. */
public final class JunitReport {

    private final XMLStreamWriter xml;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static String text(TestRun run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new JunitReport(xml).write(run);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can always be written to memory", e);
        }
        return text + "\n";
    }

    private void write(TestRun run) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        if (!run.problems().isEmpty()) {
            Map<String, String> problems = new LinkedHashMap<>();
            run.problems().forEach(problem -> problems.put(problem.toString(), problem.message()));
            suite("test files", problems);
        }
        Map<String, List<CaseResult>> byFile = run.cases().stream()
                .collect(Collectors.groupingBy(CaseResult::file, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<CaseResult>> file : byFile.entrySet()) {
            Map<String, String> results = new LinkedHashMap<>();
            file.getValue().forEach(result -> results.put(result.testCase().name(), text(result)));
            suite(file.getKey(), results);
        }
        Map<String, String> rules = new LinkedHashMap<>();
        run.coverage().forEach(rule -> rules.put(rule.rule() + " fires and stays silent", text(rule)));
        suite("rules", rules);
        xml.writeEndDocument();
    }

    private static String text(CaseResult result) {
        return result.failures().stream().map(failure -> at(result, failure)).collect(Collectors.joining("\n"));
    }

    private static String at(CaseResult result, CaseFailure failure) {
        return result.file() + ":" + failure.line() + ": " + failure.message();
    }

    private static String text(RuleCoverage rule) {
        return rule.isTested()
                ? ""
                : rule.where() + ": firing in " + rule.firing() + " cases, silent in " + rule.silent();
    }

    /** @param failures by the name of the test; empty where it passed */
    private void suite(String name, Map<String, String> failures) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", String.valueOf(failures.size()));
        xml.writeAttribute(
                "failures",
                String.valueOf(failures.values().stream()
                        .filter(text -> !text.isEmpty())
                        .count()));
        for (Map.Entry<String, String> test : failures.entrySet()) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", name);
            xml.writeAttribute("name", test.getKey());
            if (!test.getValue().isEmpty()) {
                xml.writeStartElement("failure");
                xml.writeAttribute(
                        "message", test.getValue().lines().findFirst().orElse(""));
                xml.writeCharacters(test.getValue());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
