package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.json.JsonLayout;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.FormData;
import com.tegsoft.portbook.snippet.Platform;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Scripts that give the form on the site what it prints snippets from: one with the matrix and the parts that templates
 * share, and one for each platform with its templates.
 */
public record FormScripts(Content content, Templates templates) {

    /** None without a platform. */
    public List<Artefact> artefacts() {
        var platforms = templates.platforms();
        if (platforms.isEmpty()) {
            return List.of();
        }
        var data = new FormData(content.matrix());
        return Stream.concat(Stream.of(matrix(data)), platforms.stream().map(platform -> platform(data, platform)))
                .toList();
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
