package com.tegsoft.portbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the tests themselves. */
class TestTablesTest {

    private static final Pattern TABLE = Pattern.compile("textBlock = \"{3}\n(.*?)\"{3}", Pattern.DOTALL);

    /** JUnit reads a row that begins with {@code #} as a comment; in quotes it is a row. */
    @Test
    void every_row_of_a_table_is_tried() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var rows = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TestTablesTest::rows)
                    .toList();
            assertThat(rows).hasSizeGreaterThan(300).noneMatch(row -> row.strip()
                    .startsWith("#"));
        }
    }

    private static Stream<String> rows(Path file) {
        try {
            var tables = TABLE.matcher(Files.readString(file)).results().map(table -> table.group(1));
            return tables.flatMap(String::lines).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
