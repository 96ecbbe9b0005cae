package com.tegsoft.portbook.site.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The header of each template, with each of its keys and words misspelt in turn. */
class TemplateHeaderTest {

    private static final Set<String> OPTIONAL = Set.of("takes", "parameters", "applied", "again", "logs", "translated");
    private static final TemplateFiles FILES = files();
    private static final Pattern FIELD = Pattern.compile("\"(?<key>[a-z]+)\": \"(?<value>(?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]+");

    private static TemplateFiles files() {
        try {
            return TemplateFiles.load(Path.of("templates"), "templates");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> templates() {
        return FILES.files().keySet().stream()
                .filter(name -> name.matches("(pages|print|snippets/.*)/[^/]*\\.ftl[hx]?"));
    }

    static Stream<Arguments> misspelt() {
        return templates().flatMap(name -> neighbours(header(name)).map(wrong -> arguments(name, wrong)));
    }

    /** A header in which one word is wrong. */
    record Wrong(String was, String is, String header) {
        @Override
        public String toString() {
            return was + " → " + is;
        }
    }

    private static String header(String name) {
        return FILES.text(name).orElseThrow().lines().get(0);
    }

    private static Stream<Wrong> neighbours(String header) {
        var wrong = new ArrayList<Wrong>();
        var field = FIELD.matcher(header);
        while (field.find()) {
            wrong.add(replaced(header, field.start("key"), field.group("key"), swapped(field.group("key"))));
            var value = field.group("value");
            switch (field.group("key")) {
                case "each", "shows", "kind", "lacks", "naming", "takes", "applied", "again", "logs", "translated" ->
                    WORD.matcher(value)
                            .results()
                            .forEach(word -> wrong.add(replaced(
                                    header, field.start("value") + word.start(), word.group(), swapped(word.group()))));
                case "path" ->
                    Pattern.compile("\\{[a-z-]+\\}")
                            .matcher(value)
                            .results()
                            .forEach(word -> wrong.add(replaced(
                                    header,
                                    field.start("value") + word.start(),
                                    word.group(),
                                    "{" + swapped(word.group().replaceAll("[{}]", "")) + "}")));
                case "names" ->
                    Pattern.compile("(?:^|; )([a-z]+) ")
                            .matcher(value)
                            .results()
                            .forEach(kind -> wrong.add(replaced(
                                    header,
                                    field.start("value") + kind.start(1),
                                    kind.group(1),
                                    swapped(kind.group(1)))));
                default -> assertThat(field.group("key")).isIn("name", "extension", "parameters");
            }
        }
        return wrong.stream();
    }

    private static Wrong replaced(String header, int at, String was, String is) {
        return new Wrong(was, is, header.substring(0, at) + is + header.substring(at + was.length()));
    }

    /** The first two letters that differ, the other way round. */
    private static String swapped(String word) {
        for (var i = 1; i < word.length(); i++) {
            if (word.charAt(i) != word.charAt(i - 1)) {
                return word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1);
            }
        }
        return word + "x";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("misspelt")
    void a_misspelt_word_is_a_finding_at_the_word(String name, Wrong wrong) {
        assertThat(findings(name, wrong.header()))
                .allSatisfy(finding -> assertThat(finding.check()).isEqualTo("template-header"))
                .anySatisfy(finding -> {
                    assertThat(finding.at().file()).isEqualTo("templates/" + name);
                    assertThat(marked(wrong.header(), finding.at())).isEqualTo(wrong.is());
                    assertThat(finding.message()).contains("`" + wrong.is() + "`");
                    assertThat(finding.help()).isNotBlank();
                });
    }

    /** What a finding points at, without the quotation marks around it. */
    private static String marked(String header, Location at) {
        return header.substring(at.column() - 1, at.endColumn() - 1).replace("\"", "");
    }

    @Test
    void a_near_word_is_suggested() {
        var suggested = misspelt()
                .map(Arguments::get)
                .filter(one -> findings((String) one[0], ((Wrong) one[1]).header()).stream()
                        .anyMatch(finding -> finding.help().contains("did you mean")))
                .count();
        assertThat(suggested).isGreaterThan(misspelt().count() * 3 / 4);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_real_header_is_right_and_none_of_its_keys_can_be_left_out_but_the_optional_ones(String name) {
        var header = header(name);
        assertThat(findings(name, header)).isEmpty();
        FIELD.matcher(header).results().forEach(field -> {
            var without = header.replace(field.group(), "").replaceAll(", (?=[,}])|(?<=\\{), ", "");
            assertThat(findings(name, without).isEmpty()).as(without).isEqualTo(OPTIONAL.contains(field.group(1)));
        });
        assertThat(findings(name, ""))
                .extracting(Finding::message)
                .containsExactly("the template has no header with attributes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "each": "language", "path": "index.html", "shows": ""             | 39 | the path has no `{language}`
            "each": "", "path": "{language}/x.html", "shows": ""              | 40 | `{language}` in the path is not a dimension
            "each": "language", "path": "{lang}/x.html", "shows": ""          | 48 | `{lang}` in the path is not a dimension
            "each": "", "path": "../x.html", "shows": ""                      | 39 | `../x.html` is not a path below the site
            "each": "", "path": "/x.html", "shows": ""                        | 39 | `/x.html` is not a path below the site
            "each": "", "path": "a/../../x.html", "shows": ""                 | 39 | `a/../../x.html` is not a path
            "each": "", "path": "a//x.html", "shows": ""                      | 39 | `a//x.html` is not a path
            "each": "", "path": "a\\\\x.html", "shows": ""                    | 39 | `a\\x.html` is not a path
            "each": "", "path": "", "shows": ""                               | 39 | `` is not a path below the site
            "each": "", "path": "x{.html", "shows": ""                        | 41 | `{` in the path is not a dimension
            "each": "language,language", "path": "{language}/x", "shows": ""  | 37 | `language` is listed twice
            "each": "former,language", "path": "{former}{language}", "shows": "" | 19 | `former` is combined with another
            "each": "", "path": "x", "shows": "", "path": "y"                 | 57 | duplicate key `path`
            "each": ["service"], "path": "{service}/x", "shows": {}           | 72 | `shows` is a mapping
            """)
    void a_path_and_what_it_is_for_belong_together(String attributes, int column, String message) {
        var found = PageHeader.read(
                        "pages/x.ftlh",
                        new Source("templates/pages/x.ftlh", "<#ftl attributes={" + attributes + "}>\n"))
                .findings();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).contains(message);
        assertThat(found.get(0).at().column()).as(found.toString()).isEqualTo(column);
    }

    private static List<Finding> findings(String name, String header) {
        var text = FILES.text(name).orElseThrow();
        var changed = header + text.text().substring(text.lines().get(0).length());
        if (!name.startsWith("snippets/")) {
            return PageHeader.read(name, new Source("templates/" + name, changed))
                    .findings();
        }
        var files = new TreeMap<>(FILES.files());
        files.put(name, changed.getBytes(StandardCharsets.UTF_8));
        return PlatformFolder.read(TemplateFiles.of(files), name.split("/", -1)[1])
                .findings();
    }
}
