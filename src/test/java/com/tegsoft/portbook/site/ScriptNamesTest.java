package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What scripts of a page offer each other stands in one object, {@code portbook}: no script may replace what another one put there. */
class ScriptNamesTest {

    private static final Path SCRIPTS = Path.of("templates/assets");

    /** {@code Object.assign(globalThis.portbook, {…})} or {@code globalThis.portbook = {…}}, on one line or on several. */
    private static final Pattern OFFERED = Pattern.compile(
            "(?s)globalThis\\.portbook(?: \\?\\?= \\{\\})?(?:, | = )\\{( [^\\n]* |\\n.*?\\n {2})\\}\\)?;\\n");

    /** Names alone on a line, or one that begins what it is; deeper lines are the inside of a function. */
    private static final Pattern NAMES =
            Pattern.compile("(?m)^(?: {4}| (?=[^ ]))(?:(\\w+(?:, \\w+)*),? ?$|(\\w+)(?=[(:]))");

    private static final Pattern ADDED = Pattern.compile("portbook(?: \\?\\?= \\{\\}\\))?\\.(\\w+) = ");

    @Test
    void no_two_scripts_offer_the_same_name() throws IOException {
        var scripts = new TreeMap<String, List<String>>();
        try (var files = Files.walk(SCRIPTS)) {
            for (var file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".js"))::iterator) {
                var text = Files.readString(file);
                names(text).distinct().forEach(name -> scripts.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(file.toString()));
            }
        }
        assertThat(scripts)
                .containsKeys(
                        "load",
                        "element",
                        "pageAddress",
                        "net",
                        "address",
                        "Answers",
                        "values",
                        "snippet",
                        "sha256",
                        "linkBar",
                        "device");
        assertThat(scripts)
                .allSatisfy((name, places) -> assertThat(places).as(name).hasSize(1));
    }

    private static Stream<String> names(String script) {
        var offered = OFFERED.matcher(script)
                .results()
                .flatMap(object -> NAMES.matcher(object.group(1)).results())
                .flatMap(found ->
                        found.group(2) == null ? Stream.of(found.group(1).split(", ", -1)) : Stream.of(found.group(2)));
        return Stream.concat(offered, ADDED.matcher(script).results().map(name -> name.group(1)));
    }
}
