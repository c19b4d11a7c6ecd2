package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.text.PlatformXml;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How an XML document begins; nothing it refers to is opened.
 *
 * @param root the local name of its first element
 * @param namespace of that element; empty where there is none
 * @param attributes of that element
 * @param hasDoctype whether a document type declaration comes before it
 */
record XmlStart(String root, String namespace, Map<String, String> attributes, boolean hasDoctype) {

    XmlStart {
        attributes = Map.copyOf(attributes);
    }

    /** The start of that content; absent where it is not XML. */
    static Optional<XmlStart> of(byte[] content) {
        if (!looksLikeXml(content)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(PlatformXml.parser(new ByteArrayInputStream(content))));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    boolean is(String name) {
        return root.equals(name);
    }

    boolean is(String name, String attribute) {
        return root.equals(name) && attributes.containsKey(attribute);
    }

    /** Whether its first character that is no white space is an angle bracket, in UTF-8 or UTF-16. */
    static boolean looksLikeXml(byte[] content) {
        for (byte octet : content) {
            boolean mayComeFirst = octet < 0 || octet == 0 || Character.isWhitespace(octet);
            if (!mayComeFirst) {
                return octet == '<';
            }
        }
        return false;
    }

    private static XmlStart read(XMLStreamReader parser) throws XMLStreamException {
        boolean doctype = false;
        while (parser.next() != XMLStreamConstants.START_ELEMENT) {
            doctype |= parser.getEventType() == XMLStreamConstants.DTD;
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            attributes.put(parser.getAttributeLocalName(i), parser.getAttributeValue(i));
        }
        String namespace = parser.getNamespaceURI();
        return new XmlStart(parser.getLocalName(), namespace == null ? "" : namespace, attributes, doctype);
    }
}
