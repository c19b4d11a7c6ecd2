package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.PlatformXml;
import dev.slipway.inputs.internal.text.ZipCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The cells whose formulas have no result in the file: programs that write workbooks and do not compute leave it out. The
 * library shows such a cell as one whose result is an empty text, so the XML is asked, once there is a cell to ask for.
 */
final class UnstoredFormulas {

    private static final Set<String> TEXTS = Set.of("str", "inlineStr", "s");

    private final byte[] archive;
    private Optional<Set<String>> found = Optional.empty();

    /** @param archive the workbook */
    UnstoredFormulas(byte[] archive) {
        this.archive = archive;
    }

    /** Whether a sheet has a formula without a result in this cell: a program that leaves one out leaves out all. */
    boolean has(String cell) {
        if (found.isEmpty()) {
            found = Optional.of(all());
        }
        return found.get().contains(cell);
    }

    private Set<String> all() {
        Set<String> cells = new HashSet<>();
        try (ZipFile zip = ZipCheck.opened(archive)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().startsWith("xl/worksheets/")
                        && entry.getName().endsWith(".xml")) {
                    try (InputStream xml = zip.getInputStream(entry)) {
                        collect(PlatformXml.parser(xml), cells);
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            // whoever reads its rows reports a broken sheet
        }
        return cells;
    }

    private static void collect(XMLStreamReader sheet, Set<String> cells) throws XMLStreamException {
        String cell = "";
        boolean isFormula = false;
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (sheet.getLocalName()) {
                    case "c" -> {
                        cell = TEXTS.contains(attribute(sheet, "t")) ? "" : attribute(sheet, "r");
                        isFormula = false;
                    }
                    case "f" -> isFormula = true;
                    case "v" -> cell = sheet.getElementText().isBlank() ? cell : "";
                    default -> {
                        // says nothing of a result
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && isFormula
                    && sheet.getLocalName().equals("c")) {
                cells.add(cell);
            }
        }
    }

    private static String attribute(XMLStreamReader element, String name) {
        return Optional.ofNullable(element.getAttributeValue(null, name)).orElse("");
    }
}
