package com.tegsoft.portbook.site;

import com.tegsoft.portbook.snippet.Grammar;
import com.tegsoft.portbook.snippet.Names;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.source.Words;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A folder below {@code templates/snippets/}: a platform's templates, its grammar, and how it was verified. */
record PlatformFolder(Templates templates, String id) {

    private static final String ALL = "snippets";
    private static final String TEMPLATE = ".ftl";

    /** Names of all of them, sorted. */
    static List<String> ids(Templates templates) {
        return templates.list(ALL, Files::isDirectory);
    }

    /** The template of a variant of the platform's snippets. */
    static String template(Platform platform, String variant) {
        return ALL + "/" + platform.id() + "/" + variant + TEMPLATE;
    }

    /** What the folder declares. */
    Platform platform() {
        var header = below(Platform.ADD + TEMPLATE);
        var grammar = grammar("read.txt");
        return new Platform(
                id,
                templates.attribute(header, "name"),
                Words.parse(Platform.Kind.class, templates.attribute(header, "kind")),
                names(header, grammar),
                Set.copyOf(templates.words(header, "lacks", Platform.Lack.class)),
                templates.attribute(header, "naming").equals("server"),
                extensions(),
                Words.parse(
                        Platform.Label.class,
                        templates.text(below("verified.txt")).strip()),
                grammar,
                removal());
    }

    /** A limit that the grammar does not measure would hold nothing. */
    private Names names(String header, Grammar grammar) {
        try {
            var names = Names.parse(templates.attribute(header, "names"));
            names.limited().filter(kind -> !grammar.has(kind)).findFirst().ifPresent(kind -> {
                throw new IllegalArgumentException("no form of read.txt has a group `%s` to measure".formatted(kind));
            });
            return names;
        } catch (IllegalArgumentException e) {
            throw new TemplateFault(header + ": " + e.getMessage(), e);
        }
    }

    /** The extensions of the platform's files, by variant. */
    private Map<String, String> extensions() {
        return templates.list(ALL + "/" + id, Files::isRegularFile).stream()
                .filter(name -> name.endsWith(TEMPLATE))
                .collect(Collectors.toMap(
                        name -> name.substring(0, name.length() - TEMPLATE.length()),
                        name -> templates.attribute(below(name), "extension")));
    }

    /** A folder with a template that removes must say what that may print. */
    private Optional<Grammar> removal() {
        return extensions().containsKey(Platform.REMOVE) ? Optional.of(grammar("remove.txt")) : Optional.empty();
    }

    private Grammar grammar(String file) {
        var name = below(file);
        try {
            return Grammar.parse(templates.text(name));
        } catch (IllegalArgumentException e) {
            throw new TemplateFault(name + ": " + e.getMessage(), e);
        }
    }

    private String below(String name) {
        return ALL + "/" + id + "/" + name;
    }
}
