package com.tegsoft.portbook.site.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A style sheet loses its comments and its indentation, and nothing that a browser reads. */
class StyleSheetTest {

    /** A line break is written as ¶. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing                            | ``                          | ``
            no comment                         | a{b:c}¶                     | a{b:c}¶
            only a comment                     | /* a */                     | ``
            only an open comment               | /* a                        | /* a
            a comment over lines               | /*¶  a¶*/¶b{}               | b{}
            two comments                       | a{} /* b */ /* c */¶d{}     | a{} d{}
            after a word                       | a/* b */ c{}                | a c{}
            before a word                      | a /* b */c{}                | a c{}
            between two words                  | a/* b */c{}                 | a/* b */c{}
            at the end                         | a{}/* b */                  | a{}
            one that is to be kept             | /*! a */¶b{}                | /*! a */¶b{}
            in a string                        | a{b:"/* c */ "}             | a{b:"/* c */ "}
            in a string of the other kind      | a{b:' /* c */'}             | a{b:' /* c */'}
            after a quote in a string          | a{b:"\\" /* c */ "} /* d */  | a{b:"\\" /* c */ "}␠
            after two strings                  | a{b:"c" / ""; /* d */ e:f}  | a{b:"c" / ""; e:f}
            after an escaped quote             | .a\\" /* b */ {c:"d"}        | .a\\" {c:"d"}
            a quote in a comment               | /* it's */ a{b:'c'} /* d */ | a{b:'c'}␠
            in an address                      | a{b:url(c/*d*/ e)}          | a{b:url(c/*d*/ e)}
            after an address in quotes         | a{b:url("c)") /* d */;}     | a{b:url("c)") ;}
            indentation                        | a {¶  b: c;¶¶    d: e¶}¶    | a {¶b: c;¶d: e¶}¶
            a string over two lines            | a{b:"c\\¶  d"}               | a{b:"c\\¶  d"}
            letters of other scripts           | a{b:"✓ ب"} /* ü */ c{}      | a{b:"✓ ب"} c{}
            """)
    void loses_comments_and_indentation(String about, String sheet, String published) {
        assertThat(published(sheet.replace('¶', '\n')))
                .as(about)
                .isEqualTo(published.replace('¶', '\n').replace('␠', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"url(data:font/woff2;base64,%s)", "url(\"data:font/woff2;base64,%s\")", "'%s'"})
    void a_font_inside_a_sheet_is_kept(String value) {
        var sheet = "a{b:" + value.formatted("A/*".repeat(200_000)) + "}";
        assertThat(published(sheet + " /* c */")).isEqualTo(sheet + " ");
    }

    static Stream<Path> sheets() throws IOException {
        try (var files = Files.list(Path.of("templates/assets"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream();
        }
    }

    /** What remains is as it was, piece by piece, and needs nothing more done to it. */
    @ParameterizedTest
    @MethodSource("sheets")
    void the_sheets_of_the_product_keep_every_rule(Path file) throws IOException {
        var published = published(Files.readString(file));
        assertThat(published).doesNotContain("/*").doesNotContain("\n ").isEqualTo(published(published));
        assertThat(published.replaceAll("\\s", ""))
                .isEqualTo(
                        Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s", ""));
    }

    private static String published(String sheet) {
        return new String(StyleSheet.published(sheet.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
