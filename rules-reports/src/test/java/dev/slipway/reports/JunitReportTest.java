package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Assessment;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Each suite is held against the schema of Surefire, {@code schemas/surefire-test-report.xsd}, version 3.0.2. */
class JunitReportTest {

    @Test
    void everySuiteIsValidAgainstTheSchema() throws Exception {
        assertThat(suites(written(SampleAssessment.rich()))).hasSize(5);
        assertThat(suites(written(SampleAssessment.waived()))).hasSize(5);
        assertThat(suites(written(SampleAssessment.nothingToJudge()))).hasSize(1);
        ReportOptions portfolio = ReportOptions.plain().forPortfolio();
        assertThat(suites(Written.as(
                        ReportFormat.JUNIT, portfolio, SampleAssessment.rich(), SampleAssessment.nothingToJudge())))
                .hasSize(6);
        assertThat(suites(Written.as(ReportFormat.JUNIT, portfolio))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.slipway.reports.HostileNames#all")
    void hostileNameIsTextInAValidReport(String name) throws Exception {
        List<Element> suites = suites(written(SampleAssessment.named(name)));
        assertThat(suites).singleElement().satisfies(suite -> {
            assertThat(elements(suite, "testcase")).hasSize(3);
            assertThat(suite.getAttribute("name")).startsWith("any: ").doesNotContain("\u202E");
        });
    }

    @Test
    void redAndAmberFailWithTheirSeverityAndEvidence() throws Exception {
        Element failure = only(testCase("east-west.almaty", "S01 overdue: almaty/launch"), "failure");
        assertThat(failure.getAttribute("type")).isEqualTo("red");
        assertThat(failure.getAttribute("message")).startsWith("Launch of Logistics complex Almaty (GTS-2) was due");
        assertThat(failure.getTextContent())
                .contains(
                        "almaty/launch, owner NC KTZ JSC", "programme.yaml:14 deadline 2025 [The Diplomatic Insight]");
        assertThat(only(testCase("east-west.xian", "C06 capacity conflict: xian (TEU/year)"), "failure")
                        .getAttribute("type"))
                .isEqualTo("amber");
    }

    @Test
    void infoPassesWithItsText() throws Exception {
        Element info = testCase("east-west.hostile", "S03 possible slip: hostile/launch");
        assertThat(elements(info, "failure")).isEmpty();
        assertThat(only(info, "system-out").getTextContent()).contains("<script>alert(1)</script>");
    }

    @Test
    void waivedAlertIsSkippedWithItsWaiver() throws Exception {
        Element skipped = only(
                testCase(SampleAssessment.waived(), "east-west.selyatino", "S02 certain slip: selyatino/opening"),
                "skipped");
        assertThat(skipped.getAttribute("message"))
                .isEqualTo("red, but waived until 2026-03-31 by Programme board: customs clearance is settled");
        assertThat(skipped.getTextContent()).contains("is forecast 31 to 396 days after its deadline 2026-06-30.");
    }

    @Test
    void whatCouldNotBeJudgedIsSkippedWithItsReason() throws Exception {
        Element skipped = only(testCase("east-west.almaty", "S02 certain slip: almaty/launch"), "skipped");
        assertThat(skipped.getAttribute("message")).isEqualTo("no forecast reported");
    }

    @Test
    void ruleThatExaminedNothingIsNoPass() throws Exception {
        assertThat(only(testCase("east-west", "D03 out of sequence"), "skipped").getAttribute("message"))
                .isEqualTo("examined nothing");
    }

    @Test
    void suiteCountsItsCases() throws Exception {
        Element selyatino = suites(written(SampleAssessment.rich())).get(2);
        assertThat(selyatino.getAttribute("name"))
                .isEqualTo("east-west: Контейнерный терминал на станции Селятино, Москва");
        assertThat(List.of("tests", "failures", "skipped", "errors"))
                .extracting(selyatino::getAttribute)
                .containsExactly("3", "1", "2", "0");
    }

    private static Element testCase(String className, String name) throws Exception {
        return testCase(SampleAssessment.rich(), className, name);
    }

    private static Element testCase(Assessment assessment, String className, String name) throws Exception {
        List<Element> found = new ArrayList<>();
        for (Element suite : suites(written(assessment))) {
            elements(suite, "testcase").stream()
                    .filter(each -> each.getAttribute("classname").equals(className))
                    .filter(each -> each.getAttribute("name").equals(name))
                    .forEach(found::add);
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String written(Assessment assessment) throws IOException {
        return Written.as(ReportFormat.JUNIT, ReportOptions.plain(), assessment);
    }

    /** The suites, valid each. */
    private static List<Element> suites(String written) throws IOException, SAXException, ParserConfigurationException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitReportTest.class.getResource("/schemas/surefire-test-report.xsd"));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(written)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("testsuites");
        List<Element> suites = elements(document.getDocumentElement(), "testsuite");
        for (Element suite : suites) {
            schema.newValidator().validate(new DOMSource(suite));
        }
        return suites;
    }

    private static Element only(Element parent, String name) {
        assertThat(elements(parent, name)).hasSize(1);
        return elements(parent, name).get(0);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
