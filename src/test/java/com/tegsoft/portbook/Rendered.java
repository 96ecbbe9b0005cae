package com.tegsoft.portbook;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.Folder;
import com.tegsoft.portbook.site.Artefact;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A site in memory. */
public record Rendered(Content content, List<Artefact> artefacts) {

    public static Rendered realContent() {
        return of(Path.of("content"));
    }

    public static Rendered of(Path folder) {
        try {
            var templates = Templates.load(Path.of("templates"));
            var content = ContentReader.read(Folder.load(folder), templates.interfaceTexts());
            var plan = Plan.of(content, templates);
            return new Rendered(content, SiteRenderer.render(content, templates, plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Artefact artefact(String path) {
        return artefacts.stream()
                .filter(artefact -> artefact.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
