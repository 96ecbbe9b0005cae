package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.text.RetiredAddress.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pages, documents and snippets that the editions of a generated product have published, and the sections of pages,
 * written {@code tr/glossary/index.html#agent}.
 */
final class PublishedAddresses {

    private static final String DOCUMENT = ".+/.+\\.(?:html|xml|pdf)";

    private final Set<String> all = new TreeSet<>();

    void add(Content content, Snapshot edition, Templates templates) {
        Plan.of(content, templates).jobs().stream()
                .map(Plan.Job::path)
                .filter(path -> path.matches(DOCUMENT))
                .forEach(all::add);
        for (var platform : templates.platforms()) {
            for (var scope : Scope.of(content.matrix())) {
                platform.files().keySet().forEach(variant -> all.add(platform.path(scope, variant)));
            }
        }
        for (var code : ContentPrinter.codes(edition)) {
            edition.site().addresses().stream()
                    .filter(address -> address.kind() == Kind.SECTION)
                    .map(address -> address.path().replace("#", "/index.html#"))
                    .forEach(path -> all.add(code + "/" + path));
        }
    }

    /**
     * What a built site has lost. A section leads to the top of its page in a language that is gone, and where the page is gone
     * without a successor.
     */
    Optional<String> lost(Path site, Snapshot last) throws IOException {
        for (var address : all) {
            var parts = address.split("#", 2);
            var file = site.resolve(parts[0]);
            if (!Files.exists(file) || (parts.length == 2 && keepsSections(parts[0], last) && !has(file, parts[1]))) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    private static boolean has(Path page, String section) throws IOException {
        return Files.readString(page).contains("id=\"" + section + "\"");
    }

    private static boolean keepsSections(String path, Snapshot last) {
        var parts = path.split("/", 3);
        return ContentPrinter.codes(last).contains(parts[0])
                && !last.site()
                        .retired()
                        .getOrDefault(SiteAddress.page(parts[1]), "there")
                        .isEmpty();
    }
}
