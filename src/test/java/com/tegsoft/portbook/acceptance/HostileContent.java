package com.tegsoft.portbook.acceptance;

import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.Fixture;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The sample product with everything in its names and texts that could mean something to a firewall, and no check refuses. */
final class HostileContent {

    private static final Path FIXTURE = Path.of("src/test/resources/hostile/content");

    private HostileContent() {}

    /** Every snippet of it. */
    static List<Artefact> snippets() {
        try {
            var templates = Templates.load(Path.of("templates"));
            return snippets(read(Fixture.folder(FIXTURE), templates), templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every snippet of the frozen product. */
    static List<Artefact> published() {
        try {
            var templates = Templates.load(Path.of("templates"));
            return snippets(Product.read(templates), templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every snippet of a product of another vendor whose services need messages and protocols without ports. */
    static List<Artefact> portless() {
        try {
            var templates = Templates.load(Path.of("templates"));
            var files = VendorTable.of("remote-access").files();
            return snippets(ContentReader.read(files, templates.interfaceTexts()), templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every snippet of the frozen product, for a server with a public address. */
    static List<Artefact> translated() {
        try {
            var templates = Templates.load(Path.of("templates"));
            var content = Product.read(templates);
            var matrix = content.matrix();
            var values = Values.documentation(matrix)
                    .with(matrix, "server", "10.1.2.3,fd00::3")
                    .with(matrix, "server-public", "203.0.113.9");
            return PublishedSnippets.filledIn(content, templates, values).artefacts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every snippet of a content, as it would be published. */
    private static List<Artefact> snippets(Content content, Templates templates) {
        return PublishedSnippets.filledIn(content, templates, Values.documentation(content.matrix()))
                .artefacts();
    }

    /** The content of a folder, with the interface texts of the frozen product, and every translation reviewed. */
    static Content read(ContentFiles folder, Templates templates) throws IOException {
        var files = new TreeMap<>(folder.files());
        for (var language : new String[] {"en", "tr"}) {
            var real = Files.readString(Product.CONTENT.resolve(language).resolve("texts.yaml"));
            var own = new String(files.get(language + "/texts.yaml"), StandardCharsets.UTF_8);
            var both = own.substring(0, own.indexOf("\nui:") + 1) + real.substring(real.indexOf("\nui:") + 1);
            files.put(language + "/texts.yaml", both.getBytes(StandardCharsets.UTF_8));
        }
        return ContentReader.read(Sample.reviewed(new ContentFiles(files)), templates.interfaceTexts());
    }
}
