package com.tegsoft.portbook.verify.reader;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML document into lines: {@code feed/entry[2]/title: words} for a text, {@code feed/link@href: address} for an
 * attribute; the second element of a name has the number 2, and so on.
 */
public final class XmlLines {

    private final List<String> lines = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** An element that has begun. */
    private record Open(String path, Map<String, Integer> children, StringBuilder text) {}

    private XmlLines() {}

    /**
     * The lines of a document; the first says its version and encoding.
     *
     * @throws UnreadableArtefact if it is not well-formed
     */
    public static List<String> read(byte[] xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            return new XmlLines().read(reader);
        } catch (XMLStreamException e) {
            throw new UnreadableArtefact(
                    "not well-formed XML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private List<String> read(XMLStreamReader reader) throws XMLStreamException {
        lines.add("xml %s %s".formatted(reader.getVersion(), reader.getCharacterEncodingScheme()));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> open.element().text().append(reader.getText());
                default -> {}
            }
        }
        return lines;
    }

    private void begin(XMLStreamReader reader) {
        var name = reader.getLocalName();
        var path = name;
        if (open.isEmpty()) {
            lines.add(name + " of " + reader.getNamespaceURI());
        } else {
            var number = open.element().children().merge(name, 1, Integer::sum);
            path = open.element().path() + "/" + name + (number == 1 ? "" : "[" + number + "]");
        }
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            lines.add("%s@%s: %s".formatted(path, reader.getAttributeLocalName(i), reader.getAttributeValue(i)));
        }
        open.push(new Open(path, new HashMap<>(), new StringBuilder()));
    }

    private void end() {
        var element = open.pop();
        var text = element.text().toString().strip();
        if (!text.isEmpty()) {
            lines.add(element.path() + ": " + text);
        }
    }
}
