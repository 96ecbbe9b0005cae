package com.tegsoft.portbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.pdf.layout.PrintFault;
import com.tegsoft.portbook.pdf.write.Attachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets, printed and read back; what each must say is in the file beside it. */
class PdfPrinterTest {

    private static final Path RESOURCES = Path.of("src/test/resources/pdf");
    private static final PdfPrinter PRINTER = printer();
    private static final List<Attachment> ATTACHMENTS = List.of(new Attachment(
            "matrix.json", "application/json", "What it was made from", "{}".getBytes(StandardCharsets.UTF_8)));

    private static PdfPrinter printer() {
        try {
            return PdfPrinter.load(Path.of("templates/fonts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> sheets() throws IOException {
        return files("sheets");
    }

    static Stream<Path> faults() throws IOException {
        return files("faults");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    private static Path beside(Path file, String extension) {
        return file.resolveSibling(file.getFileName().toString().replace(".html", extension));
    }

    private static byte[] print(String html) {
        return PRINTER.print(html, ATTACHMENTS);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void tags_say_what_the_html_says_in_its_order(Path sheet) throws IOException {
        Golden.assertSame(beside(sheet, ".tags.txt"), TagText.of(print(Files.readString(sheet))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_cannot_be_printed_is_named(Path sheet) throws IOException {
        var html = Files.readString(sheet);
        assertThatThrownBy(() -> print(html)).isInstanceOf(PrintFault.class).satisfies(fault -> {
            try {
                Golden.assertSame(beside(sheet, ".txt"), fault.getMessage() + "\n");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void there_are_enough_sheets() throws IOException {
        assertThat(sheets()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void the_locale_of_the_machine_changes_no_byte(String locale) throws IOException {
        var html = Files.readString(RESOURCES.resolve("sheets/ar.html"));
        var here = print(html);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(printer().print(html, ATTACHMENTS)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void many_threads_print_the_same_bytes() throws IOException {
        var html = Files.readString(RESOURCES.resolve("sheets/ar.html"));
        var here = print(html);
        var printer = printer();
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> printer.print(html, ATTACHMENTS)))
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(here));
    }
}
