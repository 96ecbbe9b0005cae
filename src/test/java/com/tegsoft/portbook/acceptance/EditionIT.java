package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a customer keeps says which edition it is of. */
class EditionIT {

    private static final Pattern EDITION = Pattern.compile("(?m)^edition: (\\S+)");

    @Test
    void every_page_and_every_snippet_says_its_edition() throws IOException {
        var edition = edition();
        var files =
                files(path -> path.endsWith(".html") || path.matches("snippets/[^/]+/.*") || path.startsWith("check/"));
        assertThat(files).hasSizeGreaterThan(500);
        assertThat(files.stream().filter(file -> !text(file).contains(edition))).isEmpty();
    }

    @Test
    @Needs("pdftotext")
    void every_printed_page_says_its_edition() throws Exception {
        var edition = edition();
        var documents = files(path -> path.endsWith(".pdf"));
        assertThat(documents).hasSizeGreaterThan(40);
        for (var document : documents) {
            var sheets = new Poppler(document).seen().split("\f");
            assertThat(sheets).as(document.toString()).allMatch(sheet -> sheet.contains(edition));
        }
    }

    private static String edition() throws IOException {
        var matrix = EDITION.matcher(Files.readString(Product.CONTENT.resolve("matrix.yaml")));
        assertThat(matrix.find()).isTrue();
        return matrix.group(1);
    }

    private static List<Path> files(Predicate<String> which) throws IOException {
        var folder = Site.ofProduct().folder();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> which.test(folder.relativize(file).toString()))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
