package com.tegsoft.portbook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of FreeMarker's language that the form evaluates: the directives and built-ins that its program knows. */
final class SnippetLanguage {

    private static final String PROGRAM = read(Path.of("templates/assets/template.js"));

    private static final Pattern KEY = Pattern.compile("(?m)^    ([a-z_]+): ");
    private static final Pattern BUILT_IN = Pattern.compile("name === \"([a-z_]+)\"\\) return \\(scope\\)");

    /** Possessive, so that long headers need no deep stack. */
    private static final String QUOTED = "\"(?:\\\\.|[^\"\\\\]++)*+\"|'(?:\\\\.|[^'\\\\]++)*+'";

    private static final Pattern CODE = Pattern.compile(
            "(?s)<#--.*?-->|</?[#@](?:->|" + QUOTED + "|[^>\"'-]++|-)*+>|\\$\\{(?:" + QUOTED + "|[^}\"']++)*+\\}");
    private static final Pattern TEXT = Pattern.compile("(?s)" + QUOTED);
    private static final Pattern USED = Pattern.compile("</?#([a-z]+)|(?<!\\?)\\?([a-z_]+)|\\?\\?\\?([a-z_]+)");

    private SnippetLanguage() {}

    static Set<String> directives() {
        var names = keys("const directives = {");
        Stream.of("else", "elseif").forEach(names::add);
        return names;
    }

    static Set<String> builtIns() {
        var names = keys("const builtIns = {");
        BUILT_IN.matcher(PROGRAM).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /** Directives and built-ins that a template uses, and that the form does not know. */
    static Set<String> unknown(String template) {
        var known = Stream.concat(directives().stream(), builtIns().stream()).collect(Collectors.toSet());
        return CODE.matcher(template)
                .results()
                .map(MatchResult::group)
                .filter(code -> !code.startsWith("<#--"))
                .flatMap(code ->
                        USED.matcher(TEXT.matcher(code).replaceAll("\"\"")).results())
                .map(used -> Stream.of(used.group(1), used.group(2), used.group(3))
                        .filter(name -> name != null)
                        .findFirst()
                        .orElseThrow())
                .filter(name -> !known.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The table of templates/README.md. */
    static String table() {
        return "| | |\n| --- | --- |\n| directives | " + words("#", directives())
                + " and calls of macros |\n| built-ins | " + words("?", builtIns()) + " |\n";
    }

    private static String words(String mark, Set<String> names) {
        return names.stream().map(name -> "`" + mark + name + "`").collect(Collectors.joining(" "));
    }

    private static Set<String> keys(String start) {
        var block = PROGRAM.substring(PROGRAM.indexOf(start));
        return KEY.matcher(block.substring(0, block.indexOf("\n  };")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
