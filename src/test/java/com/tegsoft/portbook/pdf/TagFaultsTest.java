package com.tegsoft.portbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;

/** Tags that were spoiled after printing are refused. */
class TagFaultsTest {

    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName TO_UNICODE = COSName.TO_UNICODE;

    private final String html = sheet();
    private final byte[] pdf = Sample.PRINTER.print(html, List.of());

    private static String sheet() {
        try {
            return Files.readString(Path.of("src/test/resources/pdf/sheets/ar.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Spoil {
        void object(COSDictionary object) throws IOException;
    }

    /** Faults after each dictionary of the document has been seen by somebody who spoils some. */
    private List<String> faults(Spoil spoil) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var object : objects(document.getDocument())) {
                spoil.object(object);
            }
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return TagFaults.of(out.toByteArray(), html);
        }
    }

    private static List<COSDictionary> objects(COSDocument document) {
        return document.getXrefTable().keySet().stream()
                .map(document::getObjectFromPool)
                .map(COSObject::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    private static boolean is(COSDictionary object, String tag) {
        return tag.equals(object.getNameAsString(COSName.S));
    }

    private void saysMoreThanTheSource(Spoil spoil) throws IOException {
        assertThat(faults(spoil)).singleElement().asString().startsWith("more than the source has: ");
    }

    @Test
    void what_was_printed_has_no_faults() throws IOException {
        assertThat(faults(object -> {})).isEmpty();
    }

    @Test
    void a_header_without_a_scope() throws IOException {
        assertThat(faults(object -> {
                    if (is(object, "TH")) {
                        object.getCOSDictionary(COSName.A).removeItem(SCOPE);
                    }
                }))
                .isNotEmpty()
                .allMatch("no scope: TH"::equals);
    }

    @Test
    void headers_that_are_plain_cells() throws IOException {
        assertThat(faults(object -> {
                    if (is(object, "TH")) {
                        object.setName(COSName.S, "TD");
                        object.removeItem(COSName.A);
                    }
                }))
                .containsExactly("no header cell");
    }

    @Test
    void a_link_without_words() throws IOException {
        assertThat(faults(object -> {
                    if ("Link".equals(object.getNameAsString(COSName.SUBTYPE))) {
                        object.setString(COSName.CONTENTS, " ");
                    }
                }))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("no words: →"));
    }

    @Test
    void links_that_nothing_points_at() throws IOException {
        assertThat(faults(object -> {
                    if (is(object, "Link")) {
                        object.setItem(COSName.K, withoutReferences(object.getDictionaryObject(COSName.K)));
                    }
                }))
                .containsExactly("no link");
    }

    private static COSArray withoutReferences(COSBase kids) {
        var kept = new COSArray();
        for (var kid : (COSArray) kids) {
            var object = kid instanceof COSObject reference ? reference.getObject() : kid;
            if (!(object instanceof COSDictionary dictionary
                    && "OBJR".equals(dictionary.getNameAsString(COSName.TYPE)))) {
                kept.add(kid);
            }
        }
        return kept;
    }

    @Test
    void a_shape_instead_of_a_letter() throws IOException {
        assertThat(faults(object -> {
                    if (object.getDictionaryObject(TO_UNICODE) instanceof COSStream map) {
                        var text = new String(map.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                        try (var out = map.createOutputStream()) {
                            out.write(text.replace("<0645>", "<FEE3>").getBytes(StandardCharsets.ISO_8859_1));
                        }
                    }
                }))
                .contains("shape of a letter: \uFEE3");
    }

    @Test
    void rows_in_another_order() throws IOException {
        saysMoreThanTheSource(object -> {
            if (is(object, "TBody") && object.getDictionaryObject(COSName.K) instanceof COSArray rows) {
                reverse(rows);
            }
        });
    }

    @Test
    void cells_in_the_order_in_which_they_stand_on_the_paper() throws IOException {
        saysMoreThanTheSource(object -> {
            if (is(object, "TR")) {
                reverse((COSArray) object.getDictionaryObject(COSName.K));
            }
        });
    }

    @Test
    void a_paragraph_that_is_said_twice() throws IOException {
        saysMoreThanTheSource(object -> {
            if (is(object, "Document")) {
                var kids = (COSArray) object.getDictionaryObject(COSName.K);
                kids.add(kids.get(1));
            }
        });
    }

    @Test
    void a_row_that_is_never_said() throws IOException {
        assertThat(faults(object -> {
                    if (is(object, "TBody")) {
                        ((COSArray) object.getDictionaryObject(COSName.K)).remove(0);
                    }
                }))
                .isNotEmpty();
    }

    private static void reverse(COSArray kids) {
        for (var i = 0; i < kids.size() / 2; i++) {
            var other = kids.size() - 1 - i;
            var kid = kids.get(i);
            kids.set(i, kids.get(other));
            kids.set(other, kid);
        }
    }
}
