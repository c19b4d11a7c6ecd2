package dev.slipway.inputs.internal.workbook;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.PlatformXml;
import dev.slipway.inputs.internal.text.UnreadableTextException;
import dev.slipway.inputs.internal.text.ZipCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Counts the cells of an OpenDocument workbook before anything unfolds them: one line of it may stand for a million. */
final class RepeatedCells {

    private static final long MOST = 5_000_000;
    static final String CONTENT = "content.xml";

    private long rows = 1;
    private long cells;

    private RepeatedCells() {}

    /**
     * Returns if they are as many as a sheet may have.
     *
     * @throws UnreadableTextException if they are more, or cannot be counted
     */
    static void require(byte[] workbook) throws IOException {
        try (ZipFile zip = ZipCheck.opened(workbook);
                InputStream xml = zip.getInputStream(zip.getEntry(CONTENT))) {
            new RepeatedCells().count(xml);
        } catch (XMLStreamException e) {
            throw new UnreadableTextException(
                    Place.FILE, "this workbook is broken: " + e.getMessage(), "save it again");
        }
    }

    private void count(InputStream xml) throws XMLStreamException, UnreadableTextException {
        XMLStreamReader reader = PlatformXml.parser(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                count(reader);
            }
        }
    }

    private void count(XMLStreamReader reader) throws UnreadableTextException {
        if (reader.getLocalName().equals("table-row")) {
            rows = number(reader, "number-rows-repeated");
        } else if (reader.getLocalName().equals("table-cell")
                && attribute(reader, "value-type").isPresent()) {
            cells += rows * number(reader, "number-columns-repeated");
            if (cells > MOST) {
                throw new UnreadableTextException(
                        Place.FILE,
                        "this workbook has more than " + MOST + " cells with something in them",
                        "is it the right file? else save its sheets as CSV");
            }
        }
    }

    /** At most a billion, so that the cells of a row and of all before it are a number too. */
    private static long number(XMLStreamReader reader, String attribute) {
        return attribute(reader, attribute)
                .map(text -> text.matches("\\d{1,9}") ? Math.max(1, Long.parseLong(text)) : MOST + 1)
                .orElse(1L);
    }

    private static Optional<String> attribute(XMLStreamReader reader, String name) {
        return IntStream.range(0, reader.getAttributeCount())
                .filter(number -> reader.getAttributeLocalName(number).equals(name))
                .mapToObj(reader::getAttributeValue)
                .findFirst();
    }
}
