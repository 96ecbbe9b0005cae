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

/** A script loses the lines that are comments and its indentation, and nothing that a browser runs. */
class ScriptTextTest {

    /** A line break is written as ¶. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '@', textBlock = """
            nothing                              | @@                              | @@
            no comment                           | a();¶                           | a();¶
            a line                               | // a¶b();¶                      | b();¶
            an indented line                     | {¶  // a¶  b();¶}¶              | {¶b();¶}¶
            several lines                        | // a¶// b¶¶c();¶                | ¶c();¶
            a block of one line                  | {¶  /** a * b */¶  c();¶}¶      | {¶c();¶}¶
            an empty block                       | /**/¶a();¶                      | a();¶
            a block before code                  | /* a */ b();¶                   | /* a */ b();¶
            two blocks in a line                 | /* a */ /* b */¶c();¶           | /* a */ /* b */¶c();¶
            a block of several lines             | /* a¶ // b */¶c();¶             | /* a¶ // b */¶c();¶
            after code                           | a(); // b¶c();¶                 | a(); // b¶c();¶
            at the end                           | a();¶// b                       | a();¶// b
            for a tool                           | //# sourceURL=a¶b();¶           | //# sourceURL=a¶b();¶
            one that is to be kept               | /*! a */¶b();¶                  | /*! a */¶b();¶
            a licence                            | // (C) A, MIT License¶b();¶     | // (C) A, MIT License¶b();¶
            in a string                          | a("//");¶b('/*');¶// c¶         | a("//");¶b('/*');¶
            after an escaped quote               | a("\\"", '\\'');¶// b¶           | a("\\"", '\\'');¶
            a quote in a comment                 | // it's¶a('b');¶                | a('b');¶
            a quote in an expression             | a(/["']/);¶// b¶c("d");¶        | a(/["']/);¶c("d");¶
            in a template of one line            | a(`// ${b} "`);¶  // c¶         | a(`// ${b} "`);¶
            a template in a template             | a(`${b ? `c` : ""}d`);¶// e¶    | a(`${b ? `c` : ""}d`);¶
            a template over lines                | a(`b¶  // c¶`);¶// d¶           | a(`b¶  // c¶`);¶// d¶
            one that begins after a mark         | a(/`/, `b¶  // c¶`);¶// d¶      | a(/`/, `b¶  // c¶`);¶// d¶
            one that begins after a quoted mark  | a("`", `b¶  // c¶`);¶// d¶      | a("`", `b¶  // c¶`);¶// d¶
            one that begins after a quote        | a(/"/, `b", ¶  // c¶`);¶// d¶   | a(/"/, `b", ¶  // c¶`);¶// d¶
            one that does not end                | a(`b¶  // c¶                    | a(`b¶  // c¶
            a mark in an expression              | a(/`/);¶// b¶                   | a(/`/);¶// b¶
            a string over two lines              | a("b\\¶  // c");¶// d¶           | a("b\\¶  // c");¶// d¶
            letters of other scripts             | a("✓ ب");¶// ü¶b("ü");¶         | a("✓ ب");¶b("ü");¶
            """)
    void loses_comments_and_indentation(String about, String script, String published) {
        assertThat(published(script.replace('¶', '\n'))).as(about).isEqualTo(published.replace('¶', '\n'));
    }

    /** A script that is one long word, or one long comment, is read without recursion. */
    @ParameterizedTest
    @ValueSource(strings = {"a(\"%s\");\n", "a('%s');\n", "a(`%s`);\n", "/* %s\n*/\n", "a(); // %s\n"})
    void long_pieces_are_kept(String around) {
        var script = around.formatted("A\\\\".repeat(200_000));
        assertThat(published(script + "// c\n")).isEqualTo(script);
    }

    static Stream<Path> scripts() throws IOException {
        try (var files = Files.walk(Path.of("templates/assets"))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList().stream();
        }
    }

    /** What remains of a script are its lines, in their order, and none of its code is gone. */
    @ParameterizedTest
    @MethodSource("scripts")
    void the_scripts_of_the_product_keep_every_line_of_code(Path file) throws IOException {
        var script = Files.readString(file);
        var published = published(script);
        assertThat(published).isEqualTo(published(published));
        assertThat(code(published)).isEqualTo(code(script));
    }

    private static Stream<String> lines(String script) {
        return script.lines().map(String::strip);
    }

    private static String code(String script) {
        return lines(script)
                .filter(line -> !line.startsWith("//") && !line.matches("/\\*.*\\*/"))
                .reduce("", (text, line) -> text + line + "\n");
    }

    private static String published(String script) {
        return new String(ScriptText.published(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
