package com.tegsoft.portbook.finding;

import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Findings for build servers, as JUnit XML: a test case for each check that passed, and one for each finding. */
public final class JunitPrinter {

    private final Report report;
    private final XMLStreamWriter xml;

    private JunitPrinter(Report report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
    }

    public static String print(Report report) {
        var out = new StringWriter();
        try {
            new JunitPrinter(report, XMLOutputFactory.newFactory().createXMLStreamWriter(out)).print();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out + "\n";
    }

    private void print() throws XMLStreamException {
        var failed = report.findings().stream().map(Finding::check).collect(Collectors.toSet());
        var passed = report.rules().stream()
                .map(Rule::id)
                .filter(id -> !failed.contains(id))
                .toList();
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        element(
                "testsuite",
                "name",
                "portbook",
                "tests",
                passed.size() + report.findings().size(),
                "failures",
                report.findings().size(),
                "errors",
                0,
                "skipped",
                0,
                "time",
                0);
        for (var id : passed) {
            line();
            element("testcase", "classname", "portbook", "name", id, "time", 0);
            xml.writeEndElement();
        }
        for (var finding : report.findings()) {
            line();
            failure(finding);
        }
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void failure(Finding finding) throws XMLStreamException {
        var message = Visible.of(finding.message());
        element(
                "testcase",
                "classname",
                "portbook." + finding.check(),
                "name",
                report.path(finding.at()) + ":" + finding.at().line() + ":"
                        + finding.at().column(),
                "file",
                report.path(finding.at()),
                "time",
                0);
        element("failure", "type", finding.check(), "message", message);
        xml.writeCharacters(message + "\n" + Visible.of(finding.help()));
        for (var other : finding.related()) {
            xml.writeCharacters("\nsee " + other.at() + ": " + Visible.of(other.note()));
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (var i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
