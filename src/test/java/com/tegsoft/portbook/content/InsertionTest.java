package com.tegsoft.portbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where something new goes in a file, and that nothing else of it changes. */
class InsertionTest {

    private static final String NEW = "\n  m:\n    a: x\n";

    @ParameterizedTest
    @CsvSource({"a,", "b, b", "c, b", "e, d", "z, k"})
    void it_comes_after_the_entry_before_it_in_the_alphabet(String id, String neighbour) {
        var section = Insertion.into("s", "f", "s:\n  d: 1\n  b: 1\n  k: 1\n");
        assertThat(section.neighbour(id, any -> true)).isEqualTo(Optional.ofNullable(neighbour));
    }

    @ParameterizedTest
    @CsvSource({"a, b", "d, b", "m, k", "z, k"})
    void it_comes_among_its_kind(String id, String neighbour) {
        var section = Insertion.into("s", "f", "s:\n  d: 1\n  b: 1\n  k: 2\n  h: 2\n");
        assertThat(section.neighbour(
                        id,
                        entry -> entry instanceof Node.Scalar scalar
                                && scalar.text().equals("2")))
                .isEqualTo(Optional.of(neighbour));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s:\n  b: 1\nt: 2\n",
                "s: # why\n  b: 1\n\n# about t\nt: 2\n",
                "s:\n  b: {a: 1,\n    c: 2}\n  # about z\n  z: 3\n",
                "s:\n  b:\n    a: 1\n    # more of b\n\n  # about z\n  z: 3\n",
                "s:\n  b: |\n    text\n    # text too\n\n  z: 3\n",
                "s:\n  b: >-\n    text\n    # text too\n# about t\nt: 2\n",
                "s:\n  b:\n    - 1\n    - 2\n",
                "s:\n    b: 1\n    z: 3\n",
                "s:\n b: 1\n z: 3\n",
                "\"s\":\n  \"b\": 1\nt: 2",
                "s: {}\nt: 2\n",
                "t: 2\n"
            })
    void every_line_that_is_there_stays(String text) {
        for (var file : List.of(text, text.replace("\n", "\r\n"))) {
            var section = Insertion.into("s", "f", file);
            var after = section.with(NEW, section.neighbour("m", any -> true));
            var lines = after.lines().toList();
            assertThat(after.contains("\r\n")).isEqualTo(file.contains("\r\n"));
            assertThat(lines)
                    .containsSubsequence(text.lines()
                            .map(line -> line.replace("s: {}", "s:"))
                            .toList());
            var before = YamlReader.read(new Source("f", text)).value();
            var tree = YamlReader.read(new Source("f", after.replace("\r\n", "\n")));
            assertThat(tree.findings()).isEmpty();
            assertThat(words(tree.value(), "s", "m", "a")).isEqualTo("x");
            assertThat(words(tree.value(), "s", "b")).isEqualTo(words(before, "s", "b"));
            assertThat(words(tree.value(), "s", "z")).isEqualTo(words(before, "s", "z"));
            assertThat(words(tree.value(), "t")).isEqualTo(words(before, "t"));
        }
    }

    @Test
    void it_is_set_apart_as_the_others_are() {
        var spaced = Insertion.into("s", "f", "s:\n  b: 1\n\n  # of z\n  z: 3\n");
        assertThat(spaced.with("  m: 2\n", Optional.of("b"))).isEqualTo("s:\n  b: 1\n\n  m: 2\n\n  # of z\n  z: 3\n");
        assertThat(spaced.with("  a: 2\n", Optional.empty())).isEqualTo("s:\n  a: 2\n\n  b: 1\n\n  # of z\n  z: 3\n");
        assertThat(spaced.with("  zz: 2\n", Optional.of("z"))).isEqualTo("s:\n  b: 1\n\n  # of z\n  z: 3\n\n  zz: 2\n");
    }

    private static String words(Node node, String... path) {
        var found = node.deepest(path);
        return found instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
