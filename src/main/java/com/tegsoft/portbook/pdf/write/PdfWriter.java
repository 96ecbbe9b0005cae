package com.tegsoft.portbook.pdf.write;

import com.tegsoft.portbook.pdf.font.Shaper;
import com.tegsoft.portbook.pdf.layout.Column;
import com.tegsoft.portbook.pdf.layout.Density;
import com.tegsoft.portbook.pdf.layout.Layout;
import com.tegsoft.portbook.pdf.layout.PageFrame;
import com.tegsoft.portbook.pdf.layout.Sheet;
import com.tegsoft.portbook.pdf.layout.Tag;
import com.tegsoft.portbook.pdf.layout.TypeScale;
import com.tegsoft.portbook.pdf.write.Pages.Placed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The steps of printing a sheet: typesetting, filling pages, drawing, assembling. */
public final class PdfWriter {

    private static final String REPEATED = "/Type /Pagination";

    private final Sheet sheet;
    private final Setting setting;
    private final DocumentContext context;

    /** A sheet set at one density, and the tags that its boxes carry. */
    private record Setting(Layout layout, Tag tags, List<List<Placed>> pages) {

        static Setting of(Sheet sheet, Shaper shaper, Density density) {
            var tight = sheet.rightToLeft() ? density.withMoreLeading() : density;
            var frame = PageFrame.a4(sheet.landscape());
            var layout =
                    new Layout(new TypeScale(shaper, tight.size(), tight.leading(), sheet.rightToLeft()), tight, frame);
            var tags = new Tag();
            if (sheet.rightToLeft()) {
                tags.fact(Tag.Fact.WRITING, "RlTb");
            }
            var boxes = layout.blocks(sheet.blocks(), new Column(0, frame.measure()), tags);
            return new Setting(layout, tags, Pages.of(boxes, frame.depth()));
        }

        boolean fits() {
            return pages.size() == 1;
        }
    }

    public PdfWriter(Sheet sheet, Shaper shaper) {
        this.sheet = sheet;
        var steps = sheet.onePage() ? Density.STEPS.stream() : Stream.<Density>empty();
        this.setting = steps.map(density -> Setting.of(sheet, shaper, density))
                .filter(Setting::fits)
                .findFirst()
                .orElseGet(() -> Setting.of(sheet, shaper, Density.NORMAL));
        this.context = new DocumentContext(setting.layout, setting.pages.size(), Pages.places(setting.pages));
    }

    /**
     * Draws it.
     *
     * @param fingerprint of everything that went in
     * @throws IOException never, all being in memory
     */
    public byte[] print(List<Attachment> attachments, byte[] fingerprint) throws IOException {
        try (var document = new PDDocument()) {
            var canvases = draw();
            var resources = resources();
            var pages = new ArrayList<COSDictionary>();
            for (var i = 0; i < canvases.size(); i++) {
                pages.add(page(canvases.get(i), i, resources));
            }
            hang(document.getDocumentCatalog().getCOSObject(), pages);
            var catalogue = new Catalogue(document, sheet);
            catalogue.describe(StructureTree.of(
                    setting.tags, pages, canvases.stream().map(Canvas::marked).toList(), context.notes()));
            catalogue.name(Pages.places(setting.pages), pages, setting.layout.frame());
            catalogue.attach(attachments);
            return catalogue.save(fingerprint);
        }
    }

    private List<Canvas> draw() {
        var running = new HeaderFooter(sheet, setting.layout);
        var canvases = new ArrayList<Canvas>();
        for (var page = 0; page < setting.pages.size(); page++) {
            var canvas = new Canvas(context, page);
            var repeated = canvas.artefacts(REPEATED);
            for (var placed : setting.pages.get(page)) {
                placed.box().marks().forEach(mark -> (placed.repeated() ? repeated : canvas).draw(mark, placed.top()));
            }
            running.draw(canvas, page + 1, setting.pages.size());
            canvases.add(canvas);
        }
        return canvases;
    }

    private COSDictionary resources() throws IOException {
        var fonts = new COSDictionary();
        for (var font : context.fonts()) {
            fonts.setItem(Cos.name(font.name()), font.dictionary());
        }
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, Cos.direct(fonts));
        return resources;
    }

    private COSDictionary page(Canvas canvas, int index, COSDictionary resources) throws IOException {
        var frame = setting.layout.frame();
        var page = Cos.dictionary("Page");
        page.setItem(
                COSName.MEDIA_BOX,
                Cos.array(Cos.number(0), Cos.number(0), Cos.number(frame.width()), Cos.number(frame.height())));
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, Cos.stream(canvas.content().getBytes(StandardCharsets.US_ASCII)));
        page.setInt(COSName.STRUCT_PARENTS, index);
        page.setName("Tabs", "S");
        if (!canvas.notes().isEmpty()) {
            var notes = new COSArray();
            canvas.notes().forEach(notes::add);
            page.setItem(COSName.ANNOTS, notes);
        }
        return page;
    }

    private static void hang(COSDictionary root, List<COSDictionary> pages) {
        var tree = Cos.dictionary("Pages");
        var kids = new COSArray();
        for (var page : pages) {
            page.setItem(COSName.PARENT, tree);
            kids.add(page);
        }
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.size());
        root.setItem(COSName.PAGES, tree);
    }
}
