package com.tegsoft.portbook.faults;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.ParseCache;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.translation.Acceptance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A small product with little of everything, whose interface texts are those of the frozen product. */
final class FaultyProduct {

    private static final Path FOLDER = Path.of("src/test/resources/faults/product");
    private static final Pattern INTERFACE = Pattern.compile("(?ms)^ui:\n.*?(?=^\\S|\\z)");

    private final ContentFiles files;
    private final ParseCache cache = new ParseCache();

    private FaultyProduct(ContentFiles files) {
        this.files = files;
    }

    /** The product with all its translations reviewed. */
    static FaultyProduct load(Templates templates) throws IOException {
        var files = new TreeMap<>(ContentFiles.load(FOLDER).files());
        for (var language : List.of("en", "ar")) {
            var path = language + "/texts.yaml";
            var own = new String(files.get(path), StandardCharsets.UTF_8);
            files.put(path, (own + interfaceOf(path)).getBytes(StandardCharsets.UTF_8));
        }
        var unreviewed = ContentReader.read(new ContentFiles(files), templates.interfaceTexts());
        var lock = Acceptance.of(unreviewed.translations()).text(Optional.empty());
        files.put(Content.LOCK, lock.getBytes(StandardCharsets.UTF_8));
        return new FaultyProduct(new ContentFiles(files));
    }

    private static String interfaceOf(String path) throws IOException {
        var found = INTERFACE.matcher(Files.readString(Product.CONTENT.resolve(path)));
        if (!found.find()) {
            throw new IllegalStateException("no ui: in " + path);
        }
        return found.group();
    }

    /** The content as it is read with these templates. */
    Content read(Templates templates) {
        return ContentReader.read(files, templates.interfaceTexts(), cache);
    }
}
