package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.snippet.Facts;
import com.tegsoft.portbook.snippet.Grammar;
import com.tegsoft.portbook.snippet.GrammarFault;
import com.tegsoft.portbook.snippet.Names;
import com.tegsoft.portbook.snippet.Parameter;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.yaml.EnumNames;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a folder below {@code templates/snippets/}: a platform's templates, its grammars, and how it was verified. */
public final class PlatformFolder {

    /** Name of the check that reports what is wrong with a grammar. */
    static final String GRAMMAR = "template-grammar";

    private static final String ALL = "snippets";
    private static final String TEMPLATE = ".ftl";
    private static final List<String> VARIANTS = List.of(Platform.ADD, Platform.REMOVE, Platform.POLICY);

    private final TemplateFiles folder;
    private final String id;
    private final List<Finding> findings = new ArrayList<>();

    private PlatformFolder(TemplateFiles folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /** The names of all platforms, sorted. */
    static List<String> ids(TemplateFiles folder) {
        return folder.folders(ALL);
    }

    /** The template of a variant of the platform's snippets. */
    public static String template(Platform platform, String variant) {
        return ALL + "/" + platform.id() + "/" + variant + TEMPLATE;
    }

    /** The templates of all platforms. */
    static Stream<String> templates(TemplateFiles folder) {
        return ids(folder).stream()
                .map(id -> ALL + "/" + id)
                .flatMap(all -> folder.names(all).stream().map(name -> all + "/" + name))
                .filter(path -> path.endsWith(TEMPLATE));
    }

    /** The platform that a folder declares; empty if there are findings about it. */
    static Parsed<Optional<Platform>> read(TemplateFiles folder, String id) {
        var reading = new PlatformFolder(folder, id);
        var platform = reading.platform();
        return new Parsed<>(reading.findings.isEmpty() ? platform : Optional.empty(), reading.findings);
    }

    private Optional<Platform> platform() {
        var header = file(Platform.ADD + TEMPLATE).map(source -> noted(PlatformHeader.platform(source)));
        var variants = variants();
        var grammars = grammars(variants.keySet());
        var label = file("verified.txt").flatMap(this::label);
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        var names = names(header.orElseThrow(), grammars);
        var parameters = parameters(header.get(), grammars);
        return Optional.of(new Platform(
                id,
                HeaderReader.text(header.get(), "name"),
                EnumNames.parse(Platform.Kind.class, HeaderReader.text(header.get(), "kind")),
                names,
                HeaderReader.words(header.get(), "lacks")
                        .map(word -> EnumNames.parse(Platform.Capability.class, word))
                        .collect(Collectors.toSet()),
                HeaderReader.words(header.get(), "naming").findAny().isPresent(),
                translated(header.get()),
                extensions(header.get(), variants),
                label.orElseThrow(),
                grammars,
                parameters,
                variants.values().stream()
                        .anyMatch(variant -> HeaderReader.text(variant, "takes").equals(PlatformHeader.ENTRIES))));
    }

    private static Platform.Translated translated(Node header) {
        var word = HeaderReader.text(header, "translated");
        return word.isEmpty() ? Platform.Translated.NONE : EnumNames.parse(Platform.Translated.class, word);
    }

    private static Map<String, String> extensions(Node add, Map<String, Node> variants) {
        var extensions = new TreeMap<String, String>();
        extensions.put(Platform.ADD, HeaderReader.text(add, "extension"));
        variants.forEach((variant, header) -> extensions.put(variant, HeaderReader.text(header, "extension")));
        return extensions;
    }

    /** The headers of the templates other than {@code add.ftl}. */
    private Map<String, Node> variants() {
        var headers = new TreeMap<String, Node>();
        for (var file : folder.names(ALL + "/" + id)) {
            var name = file.replaceFirst("\\.ftl$", "");
            if (!name.equals(file) && !VARIANTS.contains(name)) {
                report(
                        file,
                        "`%s` is not a template of a platform".formatted(file),
                        Suggestion.among(VARIANTS, name).replace("known values:", "a platform has")
                                + ", each with .ftl");
            } else if (!name.equals(file) && !name.equals(Platform.ADD)) {
                file(file).ifPresent(source -> headers.put(name, noted(PlatformHeader.variant(source))));
            }
        }
        return headers;
    }

    /** Rules for names; a rule for a kind that neither the grammar nor a template knows would have no effect. */
    private Names names(Node header, Map<String, Grammar> grammars) {
        var names = PlatformHeader.names(header);
        names.limited()
                .filter(kind -> grammars.values().stream().noneMatch(grammar -> grammar.has(kind)))
                .forEach(kind -> unusedRule(
                        header, kind, "no pattern in grammar.txt has a group `%s` to measure".formatted(kind)));
        var templates = folder.names(ALL + "/" + id).stream()
                .filter(name -> name.endsWith(TEMPLATE))
                .map(name -> ALL + "/" + id + "/" + name);
        var asked = Stream.concat(templates, folder.names("parts").stream().map(name -> "parts/" + name))
                .flatMap(path -> folder.text(path).stream())
                .map(Source::text)
                .toList();
        names.rules().entrySet().stream()
                .filter(rule -> !rule.getValue().isLimited())
                .map(Map.Entry::getKey)
                .sorted()
                .filter(kind -> asked.stream().noneMatch(text -> text.contains("(\"" + kind + "\"")))
                .forEach(kind -> unusedRule(header, kind, "no template uses a name of the kind `%s`".formatted(kind)));
        return names;
    }

    /** A parameter that no file contains would say nothing. */
    private List<Parameter> parameters(Node header, Map<String, Grammar> grammars) {
        var parameters = PlatformHeader.parameters(header);
        parameters.stream()
                .map(Parameter::id)
                .filter(name -> grammars.values().stream()
                        .noneMatch(grammar -> Facts.groups(name).anyMatch(grammar::has)))
                .forEach(name -> findings.add(new Finding(
                        HeaderReader.CHECK,
                        header.whereIs("parameters", name),
                        "no pattern in grammar.txt has a group for the parameter `%s`".formatted(name),
                        "write (?<param%s>…) where files contain it, or delete the parameter".formatted(name))));
        return parameters;
    }

    private void unusedRule(Node header, String kind, String message) {
        findings.add(new Finding(
                HeaderReader.CHECK,
                header.whereIs("names", kind),
                message,
                "write the kind as the templates do in s.name(\"…\"), or delete the rule"));
    }

    private Optional<Platform.Label> label(Source source) {
        var word = source.text().strip();
        var label = Arrays.stream(Platform.Label.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst();
        if (label.isEmpty()) {
            report(
                    "verified.txt",
                    "`%s` is not a verification label".formatted(word),
                    Suggestion.among(
                                    Arrays.stream(Platform.Label.values())
                                            .map(Platform.Label::word)
                                            .toList(),
                                    word)
                            .replace("known values:", "write one of"));
        }
        return label;
    }

    /** The grammar of each variant; a policy without one of its own has that of the file that adds. */
    private Map<String, Grammar> grammars(Set<String> variants) {
        var grammars = new TreeMap<String, Grammar>();
        grammar("grammar.txt").ifPresent(grammar -> grammars.put(Platform.ADD, grammar));
        if (variants.contains(Platform.REMOVE)) {
            grammar("remove.txt").ifPresent(grammar -> grammars.put(Platform.REMOVE, grammar));
        }
        if (folder.text(path("policy.txt")).isPresent()) {
            grammar("policy.txt").ifPresent(grammar -> grammars.put(Platform.POLICY, grammar));
        } else if (variants.contains(Platform.POLICY) && grammars.containsKey(Platform.ADD)) {
            grammars.put(Platform.POLICY, grammars.get(Platform.ADD));
        }
        return grammars;
    }

    private Optional<Grammar> grammar(String name) {
        return file(name).flatMap(source -> {
            try {
                return Optional.of(Grammar.parse(source.text()));
            } catch (GrammarFault e) {
                var line = source.lines().get(e.line() - 1);
                var at = new Location(source.file(), e.line(), 1, e.line(), line.length() + 1);
                findings.add(new Finding(GRAMMAR, at, String.valueOf(e.getMessage()), e.help()));
                return Optional.empty();
            }
        });
    }

    private Optional<Source> file(String name) {
        var source = folder.text(path(name));
        if (source.isEmpty()) {
            report(
                    name,
                    "the platform `%s` has no %s".formatted(id, name),
                    "add the file; templates/README.md describes its content");
        }
        return source;
    }

    private Node noted(Parsed<Node> header) {
        findings.addAll(header.findings());
        return header.value();
    }

    private void report(String name, String message, String help) {
        findings.add(new Finding(TemplateFiles.CHECK, folder.startOf(path(name)), message, help));
    }

    private String path(String name) {
        return ALL + "/" + id + "/" + name;
    }
}
