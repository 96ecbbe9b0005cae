package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.Shape;
import com.tegsoft.portbook.yaml.ShapeCheck;
import com.tegsoft.portbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the header of a template, {@code <#ftl attributes={"each": "language", …}>}: the part in braces is YAML, and is
 * checked against a shape, like content.
 */
final class HeaderReader {

    /** Name of the check that reports what is wrong with a header. */
    static final String CHECK = "template-header";

    private static final String QUOTED = "\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'";
    private static final Pattern HEADER =
            Pattern.compile("(?s)\\A\\s*+<#ftl\\b(?:(?!\\battributes\\b)(?:[^\"'>]|%1$s))*+"
                    .concat("attributes\\s*+=\\s*+(?<hash>\\{(?:[^\"'{}]++|%1$s|\\{[^{}]*+\\})*+\\})")
                    .formatted(QUOTED));

    private HeaderReader() {}

    /**
     * The header as a mapping.
     *
     * @param forms how the texts of some fields are split, such as a list: {@code "language,page"}
     */
    static Parsed<Node> read(Source template, Shape.Fields shape, Map<String, Function<Node.Scalar, Node>> forms) {
        var header = HEADER.matcher(template.text());
        if (!header.find()) {
            var example = String.join("\": …, \"", shape.fields().keySet());
            return new Parsed<>(
                    new Node.Mapping(List.of(), Location.startOf(template.file())),
                    List.of(new Finding(
                            CHECK,
                            Location.startOf(template.file()),
                            "the template has no header with attributes",
                            "begin its first line with <#ftl attributes={\"%s\": …}>".formatted(example))));
        }
        var before = template.text().substring(0, header.start("hash")).replaceAll("[^\n]", " ");
        var yaml = YamlReader.read(new Source(template.file(), before + header.group("hash") + "\n"));
        var node = formed(yaml.value(), forms);
        var findings = yaml.findings().isEmpty() ? ShapeCheck.findings(node, shape, "the header") : yaml.findings();
        return new Parsed<>(node, findings.stream().map(HeaderReader::named).toList());
    }

    private static Finding named(Finding finding) {
        return new Finding(CHECK, finding.at(), finding.message(), finding.help(), finding.related());
    }

    private static Node formed(Node node, Map<String, Function<Node.Scalar, Node>> forms) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        var entries = mapping.entries().stream()
                .map(entry -> entry.value() instanceof Node.Scalar scalar
                        ? new Node.Entry(
                                entry.key(),
                                forms.getOrDefault(entry.key().text(), text -> text)
                                        .apply(scalar))
                        : entry)
                .toList();
        return new Node.Mapping(entries, mapping.at());
    }

    /** A text that is a list, separated by commas. */
    static Node list(Node.Scalar quoted) {
        return new Node.Sequence(List.copyOf(parts(quoted, ",")), quoted.at());
    }

    /** The parts of a quoted text between separators, each at its own place. */
    static List<Node.Scalar> parts(Node.Scalar quoted, String separator) {
        var parts = new ArrayList<Node.Scalar>();
        var from = 0;
        for (var part : quoted.text().split(Pattern.quote(separator), -1)) {
            if (!part.isBlank()) {
                parts.add(
                        part(quoted, from + part.length() - part.stripLeading().length(), part.strip()));
            }
            from += part.length() + separator.length();
        }
        return List.copyOf(parts);
    }

    /** A part of a quoted text; the quotation mark comes before it. */
    static Node.Scalar part(Node.Scalar quoted, int from, String text) {
        var at = quoted.at();
        var column = at.column() + 1 + from;
        return new Node.Scalar(text, new Location(at.file(), at.line(), column, at.line(), column + text.length()));
    }

    /** The same findings without those about a header that is no template's text. */
    static List<Finding> withoutConsequences(List<Finding> findings) {
        var unread = findings.stream()
                .filter(finding -> finding.check().equals(EngineFindings.SYNTAX))
                .map(HeaderReader::line)
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !finding.check().equals(CHECK) || !unread.contains(line(finding)))
                .toList();
    }

    private static String line(Finding finding) {
        return finding.at().file() + ":" + finding.at().line();
    }

    /** The text of a field that the shape has accepted. */
    static String text(Node header, String field) {
        return header.entry(field)
                .map(entry -> entry.value() instanceof Node.Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    /** The words of a field that is a list. */
    static Stream<String> words(Node header, String field) {
        return header.entry(field).stream()
                .flatMap(entry ->
                        entry.value() instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.empty())
                .flatMap(item -> item instanceof Node.Scalar scalar ? Stream.of(scalar.text()) : Stream.empty());
    }
}
