package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.text.Texts;
import java.util.stream.Stream;

/** A complete language lacks a text. */
@AutoService(Check.class)
public final class MissingText implements Check {

    @Override
    public String why() {
        return "Every reader of a complete language finds every answer in it. A gap would print nothing, or "
                + "another language.";
    }

    @Override
    public Example bad() {
        return Example.edit("tr/texts.yaml", "    closed: Harita eskir.\n", "");
    }

    @Override
    public Example good() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.")
                .and("tr/texts.yaml", "text: Haritaya bakmak.", "text: En yeni haritaya bakmak.");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.texts().values().stream()
                .filter(texts -> texts.language().complete()
                        || texts.language().code().equals(content.site().source()))
                .flatMap(texts -> content.textIds().required().stream()
                        .filter(id -> texts.find(id).isEmpty())
                        .map(id -> new Finding(
                                id(),
                                place(texts, id),
                                "the text `%s` is missing".formatted(id),
                                "add it, in " + texts.language().name())));
    }

    /** The start of the file, or where the deepest part of the id stands that is there. */
    private static Location place(Texts texts, String id) {
        for (var parent = parent(id); !parent.isEmpty(); parent = parent(parent)) {
            var prefix = parent + ".";
            var near = texts.entries().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(prefix))
                    .findFirst();
            if (near.isPresent()) {
                return near.get().getValue().keyAt();
            }
        }
        return Location.startOf(texts.file());
    }

    private static String parent(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('.')));
    }
}
