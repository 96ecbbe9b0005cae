package com.tegsoft.portbook;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.Folder;
import com.tegsoft.portbook.site.Artefact;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.Snippets;
import com.tegsoft.portbook.site.Templates;
import com.tegsoft.portbook.snippet.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A site in memory. */
public record Rendered(Content content, List<Artefact> artefacts) {

    public static Rendered product() {
        return of(Product.CONTENT);
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

    /** Every snippet of the frozen product, with some values set as on the command line. */
    public static Rendered snippets(List<String> settings) {
        try {
            var templates = Templates.load(Path.of("templates"));
            var content = ContentReader.read(Folder.load(Product.CONTENT), templates.interfaceTexts());
            var values = new SnippetOrder(content.matrix(), Scope.all(content.matrix())).values(settings);
            return new Rendered(
                    content, Snippets.filledIn(content, templates, values).artefacts());
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
