package com.tegsoft.portbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of a file, where they stand, and how they are written again. */
class NodeTest {

    private static final String TEXT = "a:\n  b: [x, y]\n  c:\n  - {d: 1}\n  - z\n";

    private static Node node() {
        return YamlReader.read(new Source("n.yaml", TEXT)).value();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''       | n.yaml:1:1
            a        | n.yaml:1:1
            a b      | n.yaml:2:3
            a b x    | n.yaml:2:7
            a b y    | n.yaml:2:10
            a b 0    | n.yaml:2:7
            a b 1    | n.yaml:2:10
            a b 2    | n.yaml:2:3
            a b w    | n.yaml:2:3
            a c      | n.yaml:3:3
            a c 0 d  | n.yaml:4:6
            a c z    | n.yaml:5:5
            a q r    | n.yaml:1:1
            q        | n.yaml:1:1
            """)
    void a_place_is_found_by_its_path_or_as_near_as_there_is_one(String path, String place) {
        var keys = path.isEmpty() ? new String[0] : path.split(" ");
        assertThat(node().whereIs(keys)).hasToString(place);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a b      | ["x","y"]
            a b x    | "x"
            a b 1    | "y"
            a c 0 d  | "1"
            a c 0 q  | {"d":"1"}
            a c 7    | [{"d":"1"},"z"]
            a b x y  | "x"
            """)
    void a_part_is_found_by_its_path_or_the_deepest_there_is(String path, String json) {
        assertThat(CanonicalJson.compact(node().deepest(path.split(" ")))).isEqualTo(json);
    }

    @Test
    void only_a_mapping_has_entries() {
        assertThat(node().entry("a")).isPresent();
        assertThat(node().entry("b")).isEmpty();
        assertThat(node().deepest("a", "b").entry("x")).isEmpty();
    }

    @Test
    void the_form_for_hashes_has_its_keys_sorted_and_the_form_for_people_has_not() {
        var node = YamlReader.read(new Source("n.yaml", "b: [1, 'x\"']\na: {d: '', c: true}\n"))
                .value();
        assertThat(CanonicalJson.compact(node))
                .isEqualTo("{\"a\":{\"c\":\"true\",\"d\":\"\"},\"b\":[\"1\",\"x\\\"\"]}");
        assertThat(CanonicalJson.pretty(node))
                .startsWith("{\n")
                .endsWith("}\n")
                .containsSubsequence("\"b\"", "\"a\"", "\"d\"", "\"c\"");
        assertThat(CanonicalJson.compact(YamlReader.read(new Source("n.yaml", CanonicalJson.pretty(node)))
                        .value()))
                .isEqualTo(CanonicalJson.compact(node));
    }

    private enum Word {
        PLAIN,
        BUILT_IN
    }

    @ParameterizedTest(name = "`{0}`")
    @EnumSource(Word.class)
    void a_constant_is_written_with_hyphens_and_read_again(Word word) {
        assertThat(EnumNames.parse(Word.class, EnumNames.of(word))).isEqualTo(word);
        assertThat(EnumNames.of(word)).isEqualTo(word.name().replace('_', '-').toLowerCase(java.util.Locale.ROOT));
        assertThatThrownBy(() -> EnumNames.parse(Word.class, word.name()))
                .hasMessage("%s is none of Word", word.name());
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource({
        "a~b, a~b",
        "a\\r\\nb, a\\nb",
        "a\\rb, a\\rb",
        "a\\r\\r\\nb, a\\r\\nb",
        "\\r\\n, \\n",
        "a\\0\\r\\n, a\\0\\r\\n"
    })
    void line_ends_of_windows_are_line_feeds(String written, String expected) {
        assertThat(new String(LineEnds.unified(text(written).getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(text(expected));
    }

    private static String text(String escaped) {
        return escaped.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0");
    }

    @Test
    void bytes_that_are_no_text_keep_their_line_ends() {
        var picture = new byte[] {(byte) 0xFF, '\r', '\n', (byte) 0xFE};
        assertThat(LineEnds.unified(picture)).isEqualTo(picture);
        assertThat(LineEnds.unified("a\r\nb\rc")).isEqualTo("a\nb\rc");
    }
}
