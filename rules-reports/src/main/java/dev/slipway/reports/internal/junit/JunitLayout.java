package dev.slipway.reports.internal.junit;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Totals;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The XML of JUnit, for a build that shows test results: a suite for each programme with the rules that found nothing,
 * and one for each terminal with what was found or could not be judged there.
 */
public final class JunitLayout implements Layout {

    private final Writer out;
    private final Words words;
    private final XMLStreamWriter xml;

    public JunitLayout(Writer out, ReportOptions options) {
        this.out = out;
        this.words = ReportWords.in(options.language());
        try {
            // Not the factory of whichever library is on the class path, because each escapes in its own way.
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the JDK writes XML", e);
        }
    }

    @Override
    public void begin() throws IOException {
        writing(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "slipway");
        });
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        writing(() -> {
            for (JunitSuite suite : JunitSuite.of(assessment, words)) {
                suite.write(xml);
            }
        });
    }

    @Override
    public void end(Totals totals) throws IOException {
        writing(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        });
        out.write('\n');
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private void writing(Writing writing) throws IOException {
        try {
            writing.run();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }
}
