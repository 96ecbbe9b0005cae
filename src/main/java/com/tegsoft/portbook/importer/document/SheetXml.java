package com.tegsoft.portbook.importer.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of a spreadsheet (ISO/IEC 29500-1, section 18): its texts, and the values of a sheet. A document type is not
 * read; a damaged part counts up to the damage.
 */
final class SheetXml {

    /** Rows, from 0, of columns, from 0; {@code merged} has the ranges of merged cells, like {@code A2:A5}. */
    record Sheet(TreeMap<Integer, TreeMap<Integer, String>> rows, List<String> merged) {}

    private static final XMLInputFactory FACTORY = factory();
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 1_048_576;

    private SheetXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private interface Visitor {
        void at(XMLStreamReader xml, int event) throws XMLStreamException;
    }

    private static void read(byte[] part, Visitor visitor) {
        try {
            var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                visitor.at(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            return; // Damaged: what came before counts.
        }
    }

    /** Names of sheets and the ids of their parts, in order; or ids of parts and their addresses. */
    static Map<String, String> attributes(byte[] part, String element, String key, String value) {
        var found = new LinkedHashMap<String, String>();
        read(part, (xml, event) -> {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                found.put(attribute(xml, key), attribute(xml, value));
            }
        });
        return found;
    }

    /** The texts that cells refer to. */
    static List<String> texts(byte[] part) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        var open = new ArrayList<String>();
        read(part, (xml, event) -> {
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.add(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.remove(open.size() - 1);
                if (xml.getLocalName().equals("si")) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
            } else if (event == XMLStreamConstants.CHARACTERS && open.contains("t") && !open.contains("rPh")) {
                text.append(xml.getText());
            }
        });
        return texts;
    }

    static Sheet sheet(byte[] part, List<String> texts) {
        var sheet = new Sheet(new TreeMap<>(), new ArrayList<>());
        var cell = new ArrayList<String>();
        var value = new StringBuilder();
        var open = new ArrayList<String>();
        read(part, (xml, event) -> {
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.add(xml.getLocalName());
                start(xml, cell, sheet);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.remove(open.size() - 1);
                if (xml.getLocalName().equals("c") && cell.size() > 1) {
                    put(sheet, cell.get(0), text(value.toString(), cell.get(1), texts));
                    value.setLength(0);
                }
            } else if (event == XMLStreamConstants.CHARACTERS && (open.contains("v") || open.contains("t"))) {
                value.append(xml.getText());
            }
        });
        return sheet;
    }

    private static void start(XMLStreamReader xml, List<String> cell, Sheet sheet) {
        if (xml.getLocalName().equals("c")) {
            cell.clear();
            cell.add(attribute(xml, "r"));
            cell.add(attribute(xml, "t"));
        } else if (xml.getLocalName().equals("mergeCell")) {
            sheet.merged().add(attribute(xml, "ref"));
        }
    }

    private static void put(Sheet sheet, String reference, String text) {
        place(reference).ifPresent(place -> sheet.rows()
                .computeIfAbsent(place[0], row -> new TreeMap<>())
                .put(place[1], text));
    }

    /** Row and column of {@code B7}, from 0; empty if it is none, or far outside what a port table can be. */
    static Optional<int[]> place(String reference) {
        if (!reference.matches("[A-Z]{1,3}[0-9]{1,7}")) {
            return Optional.empty();
        }
        var letters = reference.replaceAll("[0-9]", "");
        var column = letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        var row = Integer.parseInt(reference.substring(letters.length())) - 1;
        return row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS
                ? Optional.empty()
                : Optional.of(new int[] {row, column});
    }

    private static String text(String value, String type, List<String> texts) {
        if (type.equals("s")) {
            return value.strip().matches("[0-9]{1,9}") && Integer.parseInt(value.strip()) < texts.size()
                    ? texts.get(Integer.parseInt(value.strip()))
                    : "";
        }
        return value.matches("[0-9]+\\.0+") ? value.substring(0, value.indexOf('.')) : value;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
