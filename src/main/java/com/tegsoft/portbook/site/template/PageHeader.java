package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.site.template.PageKind.Dimension;
import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.Shape;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header of a page template: the dimensions it is rendered for, its path, and the ports it shows. */
final class PageHeader {

    private static final String PATH = "[A-Za-z0-9_{}-][A-Za-z0-9._{}-]*|\\.[A-Za-z0-9_-]+";
    static final Shape.Fields SHAPE = Shape.Fields.of("what the page is rendered for, where, and what it shows")
            .required(
                    "each",
                    new Shape.ListOf(
                            "what the page is rendered for, separated by commas; empty for one page",
                            Shape.Choice.of("a dimension", Dimension.class),
                            0))
            .required(
                    "path",
                    Shape.Value.matching(
                            "where the page is published, like {language}/ports/{service}/index.html",
                            "a path below the site, without `..`, like {language}/ports/index.html",
                            "(?:%1$s)(?:/(?:%1$s))*".formatted(PATH)))
            .required(
                    "shows",
                    new Shape.ListOf(
                            "how a document or script lists ports, separated by commas; a page is read back whole whatever it says",
                            Shape.Choice.of("a form", PageKind.Form.class),
                            0));
    private static final Map<String, Function<Node.Scalar, Node>> LISTS =
            Map.of("each", HeaderReader::list, "shows", HeaderReader::list);
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}|[{}]");

    private PageHeader() {}

    /** The kind of page that a template's header declares; empty if something is wrong with it. */
    static Parsed<Optional<PageKind>> read(String template, Source source) {
        var header = HeaderReader.read(source, SHAPE, LISTS);
        if (!header.findings().isEmpty()) {
            return new Parsed<>(Optional.empty(), header.findings());
        }
        var kind = kind(template, header.value());
        var findings = findings(kind, header.value());
        return new Parsed<>(findings.isEmpty() ? Optional.of(kind) : Optional.empty(), findings);
    }

    private static PageKind kind(String template, Node header) {
        return new PageKind(
                template,
                HeaderReader.words(header, "each")
                        .map(word -> EnumNames.parse(Dimension.class, word))
                        .toList(),
                HeaderReader.text(header, "path"),
                HeaderReader.words(header, "shows")
                        .map(word -> EnumNames.parse(PageKind.Form.class, word))
                        .collect(Collectors.toSet()),
                valueOf(header, "path").at());
    }

    private static Node.Scalar valueOf(Node header, String field) {
        return header.entry(field).map(entry -> (Node.Scalar) entry.value()).orElseThrow();
    }

    private static List<Finding> findings(PageKind kind, Node header) {
        var each = kind.each().stream().map(EnumNames::of).toList();
        var findings = new ArrayList<Finding>();
        var named = new TreeSet<String>();
        var braces = BRACES.matcher(kind.path());
        while (braces.find()) {
            var name = Optional.ofNullable(braces.group(1)).orElse("");
            named.add(name);
            if (!each.contains(name)) {
                var part = HeaderReader.part(valueOf(header, "path"), braces.start(), braces.group());
                findings.add(unknown(part, name, each));
            }
        }
        if (findings.isEmpty()) {
            missing(each, named, header.whereIs("path")).forEach(findings::add);
        }
        if (each.contains(EnumNames.of(Dimension.FORMER)) && each.size() > 1) {
            findings.add(new Finding(
                    HeaderReader.CHECK,
                    header.whereIs("each"),
                    "`former` is combined with another dimension",
                    "use `former` alone: its path contains the language"));
        }
        return findings;
    }

    private static Finding unknown(Node.Scalar part, String name, List<String> each) {
        var all = Arrays.stream(Dimension.values()).map(EnumNames::of).toList();
        var help = all.contains(name)
                ? "add `%s` to `each`, or remove it from the path".formatted(name)
                : Suggestion.near(each, name)
                        .or(() -> Suggestion.near(all, name))
                        .orElse("use the dimensions of `each`: %s".formatted(String.join(", ", each)));
        return new Finding(
                HeaderReader.CHECK,
                part.at(),
                "`%s` in the path is not a dimension of the page".formatted(part.text()),
                help);
    }

    /** If a dimension is not in the path, all its pages would have the same path. */
    private static Stream<Finding> missing(List<String> each, Set<String> named, Location path) {
        return each.stream()
                .filter(dimension -> !named.contains(dimension))
                .map(dimension -> new Finding(
                        HeaderReader.CHECK,
                        path,
                        "the path has no `{%s}`, although there are several such pages".formatted(dimension),
                        "add `{%1$s}` to the path, or remove `%1$s` from `each`".formatted(dimension)));
    }
}
