package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.layout.PageFrame;
import com.tegsoft.portbook.pdf.layout.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Assembles a document: catalogue, metadata, colours, attachments, names, and the identifier. Nothing in it depends on the clock or on randomness.
 */
final class Catalogue {

    private static final String PRODUCER = "Portbook";
    private static final int ID = 16;

    private final PDDocument document;
    private final COSDictionary root;
    private final Sheet sheet;

    Catalogue(PDDocument document, Sheet sheet) {
        this.document = document;
        this.root = document.getDocumentCatalog().getCOSObject();
        this.sheet = sheet;
    }

    /** What a reader's program asks first: ISO 14289-1, 7.1 and 7.2; ISO 32000-1, 7.7.2. */
    void describe(COSDictionary structure) throws IOException {
        document.getDocument().setVersion(1.7f);
        root.setItem(COSName.VERSION, Cos.name("1.7"));
        root.setItem(COSName.LANG, Cos.text(sheet.about().language()));
        var marks = new COSDictionary();
        marks.setItem(Cos.name("Marked"), COSBoolean.TRUE);
        root.setItem(Cos.name("MarkInfo"), Cos.direct(marks));
        root.setItem(COSName.STRUCT_TREE_ROOT, structure);
        var preferences = new COSDictionary();
        preferences.setItem(Cos.name("DisplayDocTitle"), COSBoolean.TRUE);
        if (sheet.rightToLeft()) {
            preferences.setName("Direction", "R2L");
        }
        root.setItem(COSName.VIEWER_PREFERENCES, Cos.direct(preferences));
        if (!sheet.headings().isEmpty()) {
            root.setItem(COSName.OUTLINES, Outline.of(sheet.headings()));
            root.setName(COSName.PAGE_MODE, "UseOutlines");
        }
        information();
        root.setItem(COSName.OUTPUT_INTENTS, Cos.array(intent()));
    }

    private void information() throws IOException {
        var about = sheet.about();
        var metadata = Cos.plain(Xmp.of(about, PRODUCER));
        metadata.setName(COSName.TYPE, "Metadata");
        metadata.setName(COSName.SUBTYPE, "XML");
        root.setItem(COSName.METADATA, metadata);
        var info = new COSDictionary();
        info.setItem(COSName.TITLE, Cos.text(about.title()));
        info.setItem(COSName.AUTHOR, Cos.text(about.author()));
        info.setItem(COSName.SUBJECT, Cos.text(about.subject()));
        info.setItem(COSName.PRODUCER, Cos.text(PRODUCER));
        info.setItem(COSName.CREATION_DATE, date(about.date()));
        info.setItem(COSName.MOD_DATE, date(about.date()));
        document.getDocument().getTrailer().setItem(COSName.INFO, info);
    }

    private static COSString date(LocalDate date) {
        return Cos.text("D:" + date.toString().replace("-", "") + "000000Z");
    }

    /** ISO 19005-3, 6.2.3: what the numbers of colours mean. */
    private static COSDictionary intent() throws IOException {
        var profile = SrgbProfile.PACKED.stream();
        profile.setInt(COSName.N, 3);
        var intent = Cos.dictionary("OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setItem(Cos.name("OutputConditionIdentifier"), Cos.text("sRGB IEC61966-2.1"));
        intent.setItem(Cos.name("Info"), Cos.text("sRGB IEC61966-2.1"));
        intent.setItem(Cos.name("DestOutputProfile"), profile);
        return intent;
    }

    /** The places that {@code #id} leads to, also from outside: sorted, as a name tree must be (ISO 32000-1, 7.9.6). */
    void name(Map<String, Pages.Place> places, List<COSDictionary> pages, PageFrame frame) {
        var names = new COSArray();
        places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Catalogue::bytes, Arrays::compareUnsigned)))
                .forEach(place -> {
                    names.add(Cos.text(place.getKey()));
                    names.add(Cos.array(
                            pages.get(place.getValue().page()),
                            Cos.name("XYZ"),
                            COSNull.NULL,
                            Cos.number(frame.height()
                                    - frame.top()
                                    - place.getValue().top()),
                            COSNull.NULL));
                });
        var tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        names().setItem(COSName.DESTS, tree);
    }

    private static byte[] bytes(String name) {
        return Cos.text(name).getBytes();
    }

    private COSDictionary names() {
        var names = root.getCOSDictionary(COSName.NAMES);
        if (names == null) {
            names = new COSDictionary();
            root.setItem(COSName.NAMES, names);
        }
        return names;
    }

    /** ISO 19005-3, 6.8: each file says what it is to the document. */
    void attach(List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        var files = new COSArray();
        var names = new COSArray();
        for (var attachment : attachments.stream()
                .sorted(Comparator.comparing(Attachment::name))
                .toList()) {
            var file = file(attachment);
            files.add(file);
            names.add(Cos.text(attachment.name()));
            names.add(file);
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        root.setItem(Cos.name("AF"), files);
        names().setItem(COSName.EMBEDDED_FILES, tree);
    }

    private COSDictionary file(Attachment attachment) throws IOException {
        var stream = attachment.content().stream();
        stream.setName(COSName.TYPE, "EmbeddedFile");
        stream.setName(COSName.SUBTYPE, attachment.mediaType());
        var parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, attachment.content().length());
        parameters.setItem(COSName.MOD_DATE, date(sheet.about().date()));
        stream.setItem(COSName.PARAMS, Cos.direct(parameters));
        var embedded = new COSDictionary();
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        var file = Cos.dictionary("Filespec");
        file.setItem(COSName.F, Cos.text(attachment.name()));
        file.setItem(COSName.UF, Cos.text(attachment.name()));
        file.setItem(COSName.DESC, Cos.text(attachment.description()));
        file.setName(COSName.AF_RELATIONSHIP, "Source");
        file.setItem(COSName.EF, Cos.direct(embedded));
        return file;
    }

    /** The bytes, identified by what went in (ISO 32000-1, 14.4). */
    byte[] save(byte[] fingerprint) throws IOException {
        var id = new COSString(Arrays.copyOf(fingerprint, ID));
        document.getDocument().getTrailer().setItem(COSName.ID, Cos.array(id, id));
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
