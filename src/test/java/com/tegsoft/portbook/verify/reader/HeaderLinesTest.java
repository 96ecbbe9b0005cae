package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of a static host, part by part; {@code ~} ends a line. */
class HeaderLinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a header             | "/*~  Referrer-Policy: no-referrer"    | [/* referrer-policy: no-referrer]
            a policy             | "/*~  Content-Security-Policy: default-src  'none'; img-src 'self'" | [/* content-security-policy: default-src 'none', /* content-security-policy: img-src 'self']
            permissions          | "/*~  Permissions-Policy: camera=(), usb=()" | [/* permissions-policy: camera=(), /* permissions-policy: usb=()]
            commas of others     | "/*~  Vary: a, b; c"                   | [/* vary: a, b; c]
            two paths            | "/a ~  X: 1~~/b~  X: 2"                | [/a x: 1, /b x: 2]
            a colon in the value | "/*~  Link: https://a.example"         | [/* link: https://a.example]
            how long it is kept  | "/a~  Cache-Control: public, max-age=60" | [/a cache-control: public, /a cache-control: max-age=60]
            nothing              | ""                                     | []
            """)
    void each_part_of_a_header_is_a_line(String about, String file, String expected) {
        assertThat(HeaderLines.read(file.replace('~', '\n')))
                .as(about)
                .asString()
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a header without a path   | "  X: 1"
            a header at the margin    | "/*~X: 1"
            a line without a colon    | "/*~  X 1"
            a name that is none       | "/*~  X Y: 1"
            no name                   | "/*~  : 1"
            """)
    void anything_else_cannot_be_read(String about, String file) {
        assertThatThrownBy(() -> HeaderLines.read(file.replace('~', '\n')))
                .as(about)
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageEndingWith("is neither a path nor a header of one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/a\n\n", "/a\n/b\n  X: 1", "/b\n  X: 1\n/a"})
    void a_path_without_headers_cannot_be_read(String file) {
        assertThatThrownBy(() -> HeaderLines.read(file))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessage("`/a` has no header below it");
    }
}
