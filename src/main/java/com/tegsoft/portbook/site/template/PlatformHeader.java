package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.snippet.NameRule;
import com.tegsoft.portbook.snippet.Names;
import com.tegsoft.portbook.snippet.Parameter;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The headers of a platform's templates: that of {@code add.ftl} describes the platform, and each contains the
 * extension of its file.
 */
final class PlatformHeader {

    /** Marks a template that can remove a single entry. */
    static final String ENTRIES = "entries";

    private static final Shape.Value EXTENSION = Shape.Value.matching(
            "the extension of the files, without a dot",
            "an extension of letters and digits, like sh",
            "[a-z0-9]{1,12}");
    private static final Shape.Value KIND_OF_NAME =
            Shape.Value.matching("a kind of name that the templates use", "a word, like chain", "[a-z][a-z0-9-]*");
    private static final Shape.Value RULE = new Shape.Value(
            "the maximum length of such a name, and reserved ids: 28 not policy",
            "a rule for names, like `28`, `28 not policy` or `any not policy`",
            Pattern.compile("(?:[0-9]{1,5}|any)(?: not \\S+)?"),
            PlatformHeader::ruleFault);

    private static final Shape.Value PARAMETER =
            Shape.Value.matching("the id of a parameter", "letters and digits, like zone", "[a-z][a-z0-9]{0,19}");
    private static final Shape.Value DECLARATION = new Shape.Value(
            "what a parameter accepts: public dmz [a-z]{1,17} Zone",
            "standard, example, pattern and label, like `public dmz [a-z]{1,17} Zone`",
            Pattern.compile("\\S+ +\\S+ +\\S+ +\\S.*"),
            PlatformHeader::parameterFault);

    static final Shape.Fields PLATFORM = Shape.Fields.of("what a platform is and can express")
            .required("name", Shape.Value.matching("the name as written by its vendor", "a name", "\\S(?:.*\\S)?"))
            .required("extension", EXTENSION)
            .required("kind", Shape.Choice.of("where the platform filters", Platform.Kind.class))
            .required(
                    "names",
                    new Shape.MapOf("rules for names, separated by semicolons; may be empty", KIND_OF_NAME, RULE, 0))
            .required(
                    "lacks",
                    new Shape.ListOf(
                            "what the platform cannot express, separated by commas; may be empty",
                            Shape.Choice.of("something to express", Platform.Capability.class),
                            0))
            .required(
                    "naming",
                    new Shape.ListOf(
                            "`server` if snippets contain the server's addresses, otherwise empty",
                            new Shape.Choice("what snippets contain", List.of("server")),
                            0))
            .optional(
                    "parameters",
                    new Shape.MapOf(
                            "names and numbers of the customer's own device, separated by semicolons: the id of each, its standard value (`-`: none), another example, a pattern of what is accepted, and a label, with spaces between",
                            PARAMETER,
                            DECLARATION,
                            0))
            .optional(
                    "applied",
                    new Shape.Choice(
                            "how a customer applies a file",
                            List.of(
                                    "program",
                                    "script",
                                    "playbook",
                                    "pasted",
                                    "imported",
                                    "deployed",
                                    "terraform",
                                    "hand")))
            .optional(
                    "again",
                    new Shape.Choice(
                            "what a file does that is applied again: `same` changes nothing, `adds` leaves former networks, `undo` must be undone first",
                            List.of("same", "adds", "undo")))
            .optional(
                    "logs",
                    new Shape.Choice(
                            "what logs the connections where no parameter says so: each entry, the device by itself, something `apart` as entries cannot, or nothing",
                            List.of("entry", "device", "apart", "nothing")))
            .optional(
                    "translated",
                    Shape.Choice.of(
                            "which address of the server belongs into a file where it is translated: `object` is that of the translation itself, `none` if files name no address of it",
                            Platform.Translated.class));
    static final Shape.Fields VARIANT = Shape.Fields.of("what a variant of a platform's files is")
            .required("extension", EXTENSION)
            .optional(
                    "takes", new Shape.Choice("`entries` if the template can remove a single entry", List.of(ENTRIES)));

    private PlatformHeader() {}

    /** The header of {@code add.ftl}. */
    static Parsed<Node> platform(Source template) {
        return HeaderReader.read(
                template,
                PLATFORM,
                Map.of(
                        "names",
                        PlatformHeader::rules,
                        "parameters",
                        PlatformHeader::rules,
                        "lacks",
                        HeaderReader::list,
                        "naming",
                        HeaderReader::list));
    }

    /** The header of another template of the folder. */
    static Parsed<Node> variant(Source template) {
        return HeaderReader.read(template, VARIANT, Map.of());
    }

    /** {@code chain 28 not policy; setting any} as a mapping. */
    private static Node rules(Node.Scalar quoted) {
        var entries = new ArrayList<Node.Entry>();
        for (var part : HeaderReader.parts(quoted, ";")) {
            var kind = part.text().split(" ", 2)[0];
            var rule = part.text().substring(kind.length()).strip();
            var from = part.at().column() - quoted.at().column() - 1;
            entries.add(new Node.Entry(
                    HeaderReader.part(quoted, from, kind),
                    HeaderReader.part(quoted, from + part.text().length() - rule.length(), rule)));
        }
        return new Node.Mapping(entries, quoted.at());
    }

    /** The parameters in a header that the shape has accepted, in its order. */
    static List<Parameter> parameters(Node header) {
        return header.entry("parameters").map(Node.Entry::value).orElse(null) instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .flatMap(entry -> entry.value() instanceof Node.Scalar declaration
                                ? Stream.of(Parameter.parse(entry.key().text(), declaration.text()))
                                : Stream.empty())
                        .toList()
                : List.of();
    }

    /** The rules for names in a header that the shape has accepted. */
    static Names names(Node header) {
        var rules = new TreeMap<String, NameRule>();
        if (header.entry("names").map(Node.Entry::value).orElse(null) instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                if (entry.value() instanceof Node.Scalar rule) {
                    rules.put(entry.key().text(), NameRule.parse(rule.text()));
                }
            });
        }
        return new Names(rules);
    }

    private static Optional<Shape.Fault> parameterFault(String declaration) {
        return fault(() -> Parameter.parse("", declaration), "correct the declaration");
    }

    private static Optional<Shape.Fault> ruleFault(String rule) {
        return fault(() -> NameRule.parse(rule), "correct the rule");
    }

    /** What is wrong with a text that its parser refuses; empty if it accepts it. */
    private static Optional<Shape.Fault> fault(Runnable parse, String help) {
        try {
            parse.run();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new Shape.Fault("wrong-value", String.valueOf(e.getMessage()), help));
        }
    }
}
