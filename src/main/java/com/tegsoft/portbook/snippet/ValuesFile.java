package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.Shape;
import com.tegsoft.portbook.yaml.ShapeCheck;
import com.tegsoft.portbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file with a customer's values, as the site exports it: {@code addresses}, {@code settings} and {@code alternatives} by their
 * ids, {@code parameters} by platform, and {@code without}: features that are not used.
 *
 * @param values of the matrix, those of a role in all services before those of one service
 * @param parameters names and numbers of the customer's own devices: platform, parameter, value
 * @param without ids of features
 */
public record ValuesFile(List<Value> values, Map<String, Map<String, String>> parameters, List<String> without) {

    private static final String ADDRESSES = "addresses";
    private static final String SETTINGS = "settings";
    private static final String ALTERNATIVES = "alternatives";
    private static final String PARAMETERS = "parameters";
    private static final String WITHOUT = "without";
    private static final String NETWORKS = "a list of addresses and networks";
    private static final Shape.Value TEXT =
            Shape.Value.matching("a value", "a text without line breaks", "\\S(.*\\S)?");

    /** A value of the matrix, where it is. */
    public record Value(String name, String text, Location at) {}

    public ValuesFile {
        values = List.copyOf(values);
        parameters = new LinkedHashMap<>(parameters);
        without = List.copyOf(without);
    }

    /** No values. */
    public static ValuesFile none() {
        return new ValuesFile(List.of(), Map.of(), List.of());
    }

    /** The values of a file for a matrix and some platforms, and what is wrong with them. */
    public static Parsed<ValuesFile> parse(Source source, Matrix matrix, List<Platform> platforms) {
        var read = YamlReader.read(source);
        var examples = Values.documentation(matrix);
        var shape = shape(matrix, examples, platforms);
        var findings = Stream.concat(
                        read.findings().stream(),
                        ShapeCheck.findings(read.value(), shape, "the file of values").stream())
                .sorted()
                .toList();
        if (!findings.isEmpty()) {
            return new Parsed<>(none(), findings);
        }
        var root = read.value();
        var file = new ValuesFile(values(root, examples), parameters(root), features(root));
        var refused = Stream.concat(file.refused(examples, matrix).stream(), refused(root, platforms).stream())
                .sorted()
                .toList();
        return new Parsed<>(refused.isEmpty() ? file : none(), refused);
    }

    private static Shape shape(Matrix matrix, Values examples, List<Platform> platforms) {
        var names = new LinkedHashSet<>(examples.groups().keySet());
        matrix.roles().keySet().stream()
                .map(Id::value)
                .filter(id -> !examples.machines(id).isEmpty())
                .forEach(names::add);
        var devices = Shape.Fields.of("names and numbers of devices, by platform");
        for (var platform : platforms) {
            var ids = platform.parameters().stream().map(Parameter::id).toList();
            devices = devices.optional(platform.id(), fields(platform.name(), ids, TEXT));
        }
        return Shape.Fields.of("values of a network")
                .optional(ADDRESSES, fields("addresses by id", names, new Shape.ListOf(NETWORKS, TEXT, 1)))
                .optional(
                        SETTINGS, fields("ports by setting", examples.settings().keySet(), TEXT))
                .optional(
                        ALTERNATIVES,
                        fields("alternatives by service", examples.choices().keySet(), TEXT))
                .optional(PARAMETERS, devices)
                .optional(WITHOUT, new Shape.ListOf("features that are not used", feature(matrix), 0));
    }

    private static Shape.Fields fields(String about, Collection<String> names, Shape shape) {
        var fields = Shape.Fields.of(about);
        for (var name : names) {
            fields = fields.optional(name, shape);
        }
        return fields;
    }

    private static Shape feature(Matrix matrix) {
        return new Shape.Choice(
                "a feature", matrix.features().keySet().stream().map(Id::value).toList());
    }

    private static List<Node.Entry> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }

    private static List<Node.Entry> entries(Node root, String field) {
        return root.entry(field).map(Node.Entry::value).map(ValuesFile::entries).orElse(List.of());
    }

    /** A text, or those of a list with commas between, as on the command line. */
    private static String text(Node node) {
        return node instanceof Node.Sequence list
                ? list.items().stream().map(ValuesFile::text).collect(Collectors.joining(","))
                : ((Node.Scalar) node).text();
    }

    private static List<Value> values(Node root, Values examples) {
        return Stream.of(ADDRESSES, SETTINGS, ALTERNATIVES)
                .flatMap(field -> entries(root, field).stream())
                .map(entry -> new Value(
                        entry.key().text(), text(entry.value()), entry.value().at()))
                .sorted(Comparator.comparing(
                        value -> examples.machines(value.name()).isEmpty()))
                .toList();
    }

    /** Only what another matrix has too, which can be that of an earlier edition. */
    public ValuesFile known(Matrix matrix) {
        var examples = Values.documentation(matrix);
        return new ValuesFile(
                values.stream().filter(value -> examples.knows(value.name())).toList(), parameters, without);
    }

    /** The example values, replaced by those of the file. */
    public Values applied(Values examples, Matrix matrix) {
        return given(examples, matrix).accepted();
    }

    private GivenValues given(Values examples, Matrix matrix) {
        var given = new LinkedHashMap<String, String>();
        values.forEach(value -> given.put(value.name(), value.text()));
        return GivenValues.of(examples, matrix, given);
    }

    private List<Finding> refused(Values examples, Matrix matrix) {
        var refused = given(examples, matrix).refused();
        return values.stream()
                .flatMap(value ->
                        Optional.ofNullable(refused.get(value.name()))
                                .map(reason -> wrong(value.at(), reason))
                                .stream())
                .toList();
    }

    private static List<Finding> refused(Node root, List<Platform> platforms) {
        var findings = new ArrayList<Finding>();
        for (var device : entries(root, PARAMETERS)) {
            var platform = platforms.stream()
                    .filter(one -> one.id().equals(device.key().text()))
                    .findFirst()
                    .orElseThrow();
            var given = new LinkedHashMap<String, String>();
            for (var parameter : entries(device.value())) {
                given.put(parameter.key().text(), text(parameter.value()));
                try {
                    platform.with(given);
                } catch (IllegalArgumentException e) {
                    given.remove(parameter.key().text());
                    findings.add(wrong(parameter.value().at(), e));
                }
            }
        }
        return findings;
    }

    private static Finding wrong(Location at, IllegalArgumentException e) {
        return new Finding("wrong-value", at, String.valueOf(e.getMessage()), "correct it, or delete the line");
    }

    private static Map<String, Map<String, String>> parameters(Node root) {
        var all = new LinkedHashMap<String, Map<String, String>>();
        for (var device : entries(root, PARAMETERS)) {
            var given = new LinkedHashMap<String, String>();
            entries(device.value()).forEach(entry -> given.put(entry.key().text(), text(entry.value())));
            all.put(device.key().text(), given);
        }
        return all;
    }

    private static List<String> features(Node root) {
        return root.entry(WITHOUT).map(Node.Entry::value).stream()
                .flatMap(list -> ((Node.Sequence) list).items().stream())
                .map(ValuesFile::text)
                .toList();
    }
}
