package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.json.JsonLayout;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.FormData;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.yaml.EnumNames;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Scripts that give the form on the site what it prints snippets from: one with the matrix and the parts that templates
 * share, one for each platform with its templates, and one for each edition since which something is to be done.
 */
public record FormScripts(Content content, Templates templates) {

    /** Where the script of an edition has the actions of each part of the product; no action is called so. */
    private static final String PARTS = "parts";

    /** None without a platform. */
    public List<Artefact> artefacts() {
        var platforms = templates.platforms();
        if (platforms.isEmpty()) {
            return List.of();
        }
        var changes = new TreeMap<LocalDate, List<SinceSnippet>>();
        content.history().since().stream()
                .filter(Since::isBehind)
                .forEach(since -> changes.put(since.changes().before().edition(), SinceSnippet.all(since)));
        var data = new FormData(content.matrix(), ids(changes.values()));
        return Stream.of(
                        Stream.of(matrix(data)),
                        platforms.stream().map(platform -> platform(data, platform)),
                        changes.entrySet().stream().map(since -> since(since.getKey(), since.getValue())))
                .flatMap(some -> some)
                .toList();
    }

    /** Every id in the names of files for what is to be done since an edition. */
    private static Set<String> ids(Collection<List<SinceSnippet>> changes) {
        var ids = new TreeSet<String>();
        changes.stream().flatMap(List::stream).forEach(snippet -> {
            ids.add(snippet.scope().id());
            ids.addAll(new FormData(snippet.matrix()).ids());
        });
        return ids;
    }

    private Artefact since(LocalDate edition, List<SinceSnippet> snippets) {
        var url = content.site().baseUrl();
        var known = new FormData(content.matrix()).matrix(url);
        var values = new TreeMap<String, Object>();
        var parts = new TreeMap<String, Map<String, Object>>();
        for (var snippet : snippets) {
            var change = new FormData(snippet.matrix()).change(snippet.scope(), url, known);
            snippet.scope()
                    .component()
                    .map(part -> parts.computeIfAbsent(part.value(), id -> new TreeMap<>()))
                    .orElse(values)
                    .put(EnumNames.of(snippet.action()), change);
        }
        if (!parts.isEmpty()) {
            values.put(PARTS, parts);
        }
        return artefact(SitePaths.formSince(edition), script("editions", Map.of(edition.toString(), values)));
    }

    private Artefact matrix(FormData data) {
        var values = new TreeMap<>(data.matrix(content.site().baseUrl()));
        values.put("parts", templates.snippetParts());
        return artefact(SitePaths.FORM_DATA, script("matrix", values));
    }

    private Artefact platform(FormData data, Platform platform) {
        var values = new TreeMap<>(data.platform(platform));
        values.put("templates", templates.snippetTemplates(platform));
        return artefact(SitePaths.formPlatform(platform.id()), script("platforms", Map.of(platform.id(), values)));
    }

    /** Templates are published as they are. */
    private static Artefact artefact(String path, byte[] bytes) {
        return new Artefact(path, bytes, Optional.of(new Expectation.Copy(bytes)));
    }

    /** Browsers run scripts from a disk, but read no JSON there. */
    private static byte[] script(String name, Map<String, ?> values) {
        return "Object.assign((globalThis.portbook ??= {}).%s ??= {}, %s);\n"
                .formatted(name, JsonLayout.COMPACT.write(values))
                .getBytes(StandardCharsets.UTF_8);
    }
}
