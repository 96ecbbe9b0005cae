package com.tegsoft.portbook.acceptance;

import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.fixture.Multiplied;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.PrintedPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A printed page as a file, and what it was printed from: those of the frozen product, and those of more than 300 services
 * with the longest words of each language.
 */
record PrintedDocument(PrintedPages pages, String path, Path file) {

    private static final int COPIES = 33;
    private static final Path FOLDER = Path.of("target/printed");

    private static final List<PrintedDocument> PRODUCT =
            documents("product", product(), "/pdf/.*|/change-request/(voice|backup-service)[.]pdf");
    private static final List<PrintedDocument> LARGE =
            documents("large", Multiplied.content(COPIES), "/pdf/(ports|webcall)[.]pdf");

    static Stream<PrintedDocument> all() {
        return Stream.concat(PRODUCT.stream(), LARGE.stream());
    }

    static Stream<PrintedDocument> ofProduct() {
        return PRODUCT.stream();
    }

    /** The whole reference in each language. */
    static Stream<PrintedDocument> largeReferences() {
        return LARGE.stream().filter(document -> document.path.endsWith("/ports.pdf"));
    }

    private static ContentFiles product() {
        try {
            return ContentFiles.load(Product.CONTENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PrintedDocument> documents(String name, ContentFiles content, String which) {
        var pages = PrintedPages.of(content);
        return pages.paths().stream()
                .filter(path -> path.matches("[^/]+(?:" + which + ")"))
                .map(path -> new PrintedDocument(pages, path, printed(pages, path, FOLDER.resolve(name))))
                .toList();
    }

    private static Path printed(PrintedPages pages, String path, Path folder) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            return Files.write(file, pages.pdf(path).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    /** What it was printed from. */
    String html() {
        return pages.html(path);
    }

    boolean isChangeRequest() {
        return path.contains("/change-request/");
    }

    boolean rightToLeft() {
        return path.startsWith("ar/");
    }

    /** A text in its language. */
    String text(String id) {
        return Optional.ofNullable(pages.content().texts().get(path.substring(0, 2)))
                .flatMap(texts -> texts.find(id))
                .orElseThrow();
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString();
    }
}
