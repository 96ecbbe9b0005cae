package com.tegsoft.portbook.yaml;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares a node with its {@link Shape} and reports every difference. */
public final class ShapeCheck {

    private final List<Finding> findings = new ArrayList<>();

    private ShapeCheck() {}

    /** What a file has that its shape does not allow, or lacks. */
    public static List<Finding> findings(Node node, Shape shape) {
        return findings(node, shape, "the file");
    }

    /**
     * The same for a part of a file.
     *
     * @param what what the node is, for messages
     */
    public static List<Finding> findings(Node node, Shape shape, String what) {
        var check = new ShapeCheck();
        check.check(node, shape, what);
        return List.copyOf(check.findings);
    }

    private void check(Node node, Shape shape, String what) {
        if (shape instanceof Shape.Value value) {
            checkValue(node, value, what);
        } else if (shape instanceof Shape.Choice choice) {
            checkChoice(node, choice, what);
        } else if (shape instanceof Shape.WordOr either) {
            checkWordOr(node, either, what);
        } else if (shape instanceof Shape.ListOf list) {
            checkList(node, list, what);
        } else if (shape instanceof Shape.MapOf map) {
            checkMap(node, map, what);
        } else if (shape instanceof Shape.Fields fields) {
            checkFields(node, fields, what);
        } else {
            checkTexts(node, (Shape.TextTree) shape, "", what);
        }
    }

    private void checkValue(Node node, Shape.Value value, String what) {
        if (node instanceof Node.Scalar scalar) {
            value.judge()
                    .apply(scalar.text())
                    .ifPresent(fault -> report(fault.check(), node.at(), fault.message(), fault.help()));
        } else {
            wrongForm(node, what, value.accepts());
        }
    }

    private void checkChoice(Node node, Shape.Choice choice, String what) {
        var words = String.join(", ", choice.words());
        if (!(node instanceof Node.Scalar scalar)) {
            wrongForm(node, what, "one of " + words);
        } else if (!choice.words().contains(scalar.text())) {
            report(
                    "wrong-value",
                    node.at(),
                    "`%s` is not a value of %s".formatted(scalar.text(), what),
                    Suggestion.among(choice.words(), scalar.text()).replace("known values:", "write one of"));
        }
    }

    private void checkWordOr(Node node, Shape.WordOr either, String what) {
        if (!(node instanceof Node.Scalar scalar)) {
            check(node, either.other(), what);
        } else if (!scalar.text().equals(either.word())) {
            report(
                    "wrong-value",
                    node.at(),
                    "`%s` is neither a list nor `%s`".formatted(scalar.text(), either.word()),
                    "write a list in brackets, or `%s`".formatted(either.word()));
        }
    }

    private void checkList(Node node, Shape.ListOf list, String what) {
        if (!(node instanceof Node.Sequence sequence)) {
            wrongForm(node, what, "a list in brackets, or one item per line after a dash");
            return;
        }
        if (sequence.items().size() < list.min()) {
            report(
                    "empty-list",
                    node.at(),
                    "%s is empty".formatted(what),
                    "add at least %s %s".formatted(list.min(), list.min() == 1 ? "item" : "items"));
        }
        Map<String, Location> seen = new HashMap<>();
        for (var item : sequence.items()) {
            check(item, list.item(), "an item of " + what);
            if (item instanceof Node.Scalar scalar) {
                var first = seen.putIfAbsent(scalar.text(), item.at());
                if (first != null) {
                    findings.add(new Finding(
                                    "duplicate-item",
                                    item.at(),
                                    "`%s` is listed twice in %s".formatted(scalar.text(), what),
                                    "delete one of the two")
                            .with(first, "first here"));
                }
            }
        }
    }

    private void checkMap(Node node, Shape.MapOf map, String what) {
        if (!(node instanceof Node.Mapping mapping)) {
            wrongForm(node, what, "a mapping of ids");
            return;
        }
        if (mapping.entries().size() < map.min()) {
            report("empty-list", node.at(), "%s is empty".formatted(what), "declare at least %s".formatted(map.min()));
        }
        for (var entry : mapping.entries()) {
            checkValue(entry.key(), map.key(), "the id");
            check(entry.value(), map.value(), "`%s`".formatted(entry.key().text()));
        }
    }

    private void checkFields(Node node, Shape.Fields fields, String what) {
        if (!(node instanceof Node.Mapping mapping)) {
            wrongForm(
                    node,
                    what,
                    "a mapping with the fields "
                            + String.join(", ", fields.fields().keySet()));
            return;
        }
        for (var entry : mapping.entries()) {
            var field = fields.fields().get(entry.key().text());
            if (field == null) {
                var names = fields.fields().keySet();
                var meant = Suggestion.near(names, entry.key().text()).map(question -> question + " ");
                report(
                        "unknown-field",
                        entry.key().at(),
                        "unknown field `%s` in %s".formatted(entry.key().text(), what),
                        meant.orElse("")
                                + names.stream().sorted().collect(Collectors.joining(", ", "known fields: ", "")));
            } else {
                check(entry.value(), field.shape(), "`%s`".formatted(entry.key().text()));
            }
        }
        fields.fields().forEach((name, field) -> {
            if (field.required() && mapping.entry(name).isEmpty()) {
                report(
                        "missing-field",
                        start(mapping.at()),
                        "%s has no field `%s`".formatted(what, name),
                        "add `%s`: %s".formatted(name, field.shape().about()));
            }
        });
    }

    /** @param id of the texts; empty for all of them */
    private void checkTexts(Node node, Shape.TextTree texts, String id, String what) {
        if (texts.lists().matcher(id).matches()) {
            checkList(node, texts.list(), what);
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                var key = entry.key().text();
                checkTexts(entry.value(), texts, id.isEmpty() ? key : id + "." + key, "`%s`".formatted(key));
            });
        } else if (node instanceof Node.Sequence) {
            wrongForm(node, what, "a text, or a mapping of texts by id");
        }
    }

    private void wrongForm(Node node, String what, String accepts) {
        var found = node instanceof Node.Scalar scalar
                ? scalar.text().isEmpty() ? "nothing" : "a text"
                : node instanceof Node.Sequence ? "a list" : "a mapping";
        report("wrong-form", node.at(), "%s is %s".formatted(what, found), "write " + accepts);
    }

    private void report(String check, Location at, String message, String help) {
        findings.add(new Finding(check, at, message, help));
    }

    /** A missing field has no location; the first character of the mapping without it is used. */
    private static Location start(Location at) {
        return new Location(at.file(), at.line(), at.column(), at.line(), at.column());
    }
}
