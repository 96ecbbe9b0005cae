package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a page by its operators; the font {@code F} has a map from {@code a} to {@code b}, and {@code G} an empty one. */
class MarkedTextTest {

    private static final String MAP =
            "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <0062> endbfchar";

    private static Map<Integer, StringBuilder> read(String content) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            page.setContents(stream(document, content));
            var fonts = new COSDictionary();
            fonts.setItem("F", font(document, MAP));
            fonts.setItem("G", font(document, ""));
            var resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            return MarkedText.of(page, new HashMap<>());
        }
    }

    private static COSDictionary font(PDDocument document, String map) throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TO_UNICODE, stream(document, map));
        return font;
    }

    private static PDStream stream(PDDocument document, String text) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            BT ET                                          | {}
            /F 9 Tf (aa) Tj                                | {-1=bb}
            /F 9 Tf [(a) -20 (a)] TJ                       | {-1=bb}
            /F 9 Tf /P <</MCID 0>> BDC (a) Tj EMC (aa) Tj  | {-1=bb, 0=b}
            /F 9 Tf /P <</MCID 0>> BDC /Span BMC (a) Tj EMC EMC | {0=b}
            /F 9 Tf /P /Named BDC (a) Tj EMC               | {-1=b}
            """)
    void text_is_read_by_the_number_of_its_content(String content, String said) throws IOException {
        assertThat(read(content)).hasToString(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            EMC                  | `EMC` ends nothing
            /P BMC EMC EMC       | `EMC` ends nothing
            BDC                  | `BDC` has no operand 2
            /P BDC               | `BDC` has no operand 2
            Tf                   | `Tf` has no operand 1
            9 Tf                 | an operand is not the name of a font
            /H 9 Tf              | the font `H` has no map from letters to text
            Tj                   | `Tj` has no operand 1
            (a) Tj               | text is shown without a font
            /F 9 Tf (z) Tj       | the letter with the code 122 has no text
            /G 9 Tf (a) Tj       | the map of a font is damaged
            /X Do                | `Do` may show text that is not read
            """)
    void content_that_is_damaged_cannot_be_read(String content, String why) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_page_without_resources_has_no_fonts() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            page.setContents(stream(document, "/F 9 Tf"));
            assertThatThrownBy(() -> MarkedText.of(page, new HashMap<>()))
                    .isInstanceOf(UnreadableArtefact.class)
                    .hasMessageContaining("the font `F` has no map");
        }
    }
}
