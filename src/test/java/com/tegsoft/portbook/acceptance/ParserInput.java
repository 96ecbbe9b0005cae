package com.tegsoft.portbook.acceptance;

import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.snippet.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of one platform that a judge is to hear, by their paths: what is published, what is hostile, what is broken. */
final class ParserInput {

    /** A text, and what a judge should understand of it if it opens something. */
    record Item(String text, Optional<Expectation.OpeningSnippet> opening) {}

    private final Map<String, Item> items = new LinkedHashMap<>();

    /** Adds every file of a platform, whatever its scope and variant; scripts that only take back are {@link ShellIT}'s. */
    ParserInput add(String folder, String platform, List<Artefact> artefacts) {
        var root = "snippets/" + platform + "/";
        for (var artefact : artefacts) {
            if (artefact.path().startsWith(root) && !artefact.path().endsWith(".remove.sh")) {
                var opening = artefact.expectation()
                        .filter(Expectation.OpeningSnippet.class::isInstance)
                        .map(Expectation.OpeningSnippet.class::cast);
                var text = new String(artefact.bytes(), StandardCharsets.UTF_8);
                items.put(folder + "/" + artefact.path().substring(root.length()), new Item(text, opening));
            }
        }
        return this;
    }

    /** Adds what becomes of the file of everything when it is broken. */
    void add(ExternalParser.Broken broken) {
        var item = item(whole(broken.variant()));
        items.put(broken.path(), new Item(broken.in(item.text()), item.opening()));
    }

    Map<String, Item> items() {
        return items;
    }

    Item item(String path) {
        return Optional.ofNullable(items.get(path)).orElseThrow();
    }

    /** The published file of everything, of a variant that opens. */
    private String whole(String variant) {
        var start = "published/all." + (variant.equals(Platform.ADD) ? "" : variant + ".");
        return items.entrySet().stream()
                .filter(item -> item.getKey().startsWith(start)
                        && item.getValue().opening().isPresent())
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(String::length))
                .orElseThrow();
    }

    void write(Path folder) throws IOException {
        for (var item : items.entrySet()) {
            var file = folder.resolve(item.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, item.getValue().text());
        }
    }
}
