package dev.slipway.inputs.internal.text;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parser of the platform, not one that happens to be on the class path: its settings are known. */
public final class PlatformXml {

    private PlatformXml() {}

    /** Reads XML without following a document type or an entity to anywhere. */
    public static XMLStreamReader parser(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(xml);
    }
}
