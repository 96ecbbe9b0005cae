package com.tegsoft.portbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a file with a mistake in it, and where the mistake is said to be. Lines are written with {@code /} between them. */
class YamlReaderTest {

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '|', textBlock = """
            a: 1/b: 2                        | {"a":"1","b":"2"}            | ''
            a: 1/a: 2/b: 3                   | {"a":"1","b":"3"}            | 2:1 duplicate-key
            a: &x 1/b: *x                    | {"a":"1","b":""}             | 1:4 alias-or-tag 2:4 alias-or-tag
            a: !!int 1/b: 2                  | {"a":"1","b":"2"}            | 1:4 alias-or-tag
            a: yes/b: 012/c: 1.0/d: null     | {"a":"yes","b":"012","c":"1.0","d":"null"} | ''
            """)
    void what_is_read_and_what_is_reported(String lines, String json, String findings) {
        var read = YamlReader.read(new Source("a.yaml", lines.replace('/', '\n') + "\n"));
        assertThat(String.join(
                        " ", read.findings().stream().map(YamlReaderTest::line).toList()))
                .isEqualTo(findings);
        assertThat(CanonicalJson.compact(read.value())).isEqualTo(json);
    }

    private static String line(Finding finding) {
        return finding.at().line() + ":" + finding.at().column() + " " + finding.check();
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '!', textBlock = """
            s:/  a: 1/  b: [2/  c: 3                      ! 3:6 invalid-yaml ! a c
            s:/  a: 1/  b: "2/  c: 3                      ! 3:6 invalid-yaml ! a c
            s:/  a: 1/  b: {x: 1/    y: 2/  c: 3          ! 3:6 invalid-yaml ! a c
            s:/  a: 1/  b: x: y/  c: 3                    ! 3:7 invalid-yaml ! a c
            s:/  a: 1/  b:/    x: @/    y: 2/  c: 3       ! 4:8 invalid-yaml ! a c
            s:/  a: @/  b: 2/  c: @/  d: 4                ! 2:6 invalid-yaml 4:6 invalid-yaml ! b d
            """)
    void a_syntax_error_costs_its_item_only(String lines, String findings, String kept) {
        var read = YamlReader.read(new Source("a.yaml", lines.replace('/', '\n') + "\n"));
        assertThat(String.join(
                        " ", read.findings().stream().map(YamlReaderTest::line).toList()))
                .isEqualTo(findings);
        var keys = ((Node.Mapping) read.value().deepest("s"))
                .entries().stream().map(entry -> entry.key().text());
        assertThat(String.join(" ", keys.toList())).isEqualTo(kept);
    }

    @Test
    void an_unreadable_file_is_given_up_after_twenty_errors() {
        var read = YamlReader.read(new Source("a.yaml", "s:\n" + "  a: @\n".repeat(40)));
        assertThat(read.findings()).hasSize(20);
        assertThat(CanonicalJson.compact(read.value())).isEqualTo("{}");
    }

    private static List<String> read(byte[] bytes) {
        return SourceReader.read("a.yaml", bytes).findings().stream()
                .map(YamlReaderTest::line)
                .toList();
    }

    @Test
    void a_file_may_be_sixteen_mebibytes_long() {
        var largest = new byte[SourceReader.MAX_BYTES];
        Arrays.fill(largest, (byte) 'a');
        assertThat(read(largest)).isEmpty();
        assertThat(read(Arrays.copyOf(largest, largest.length + 1))).containsExactly("1:1 input-too-large");
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @MethodSource("texts")
    void what_is_no_text_is_reported_and_left_out(String written, String findings, String text) {
        var bytes = written.getBytes(StandardCharsets.UTF_8);
        assertThat(String.join(" ", read(bytes))).isEqualTo(findings);
        assertThat(SourceReader.read("a.yaml", bytes).value().text()).isEqualTo(text);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("\ufeffa: 1", "1:1 encoding", "a: 1"),
                arguments("a\ufeff", "1:2 invisible-character", "a"),
                arguments("a: 1\rb: 2", "1:5 encoding", "a: 1b: 2"),
                arguments("a\rb\rc", "1:2 encoding", "abc"),
                arguments("a\r\nb\r\n", "", "a\nb\n"),
                arguments("a: 1\nb: \u2028x", "2:4 invisible-character", "a: 1\nb: x"),
                arguments("a\u0007b\u200bc", "1:2 control-character 1:4 invisible-character", "abc"),
                arguments("a\u200b\n\u0007", "1:2 invisible-character 2:1 control-character", "a\n"),
                arguments("\ud83d\ude00\u0007", "1:2 control-character", "\ud83d\ude00"),
                arguments("a\tb", "", "a\tb"));
    }

    @Test
    void bytes_that_are_no_text_are_refused_and_only_twenty_characters_are_named() {
        assertThat(read(new byte[] {'a', (byte) 0xC3})).containsExactly("1:1 encoding");
        assertThat(read("\u0007".repeat(19).getBytes(StandardCharsets.UTF_8))).hasSize(19);
        assertThat(read("\u0007".repeat(30).getBytes(StandardCharsets.UTF_8))).hasSize(20);
    }
}
