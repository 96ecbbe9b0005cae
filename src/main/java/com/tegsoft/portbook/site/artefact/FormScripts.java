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

    public List<Artefact> artefacts() {
        var data = new FormData(content.matrix());
        var matrix = new TreeMap<>(data.matrix(content.site().baseUrl()));
        matrix.put("parts", templates.snippetParts());
        var platforms = templates.platforms().stream().map(platform -> platform(data, platform));
        return Stream.concat(Stream.of(script(SitePaths.FORM_DATA, "matrix", matrix)), platforms)
                .toList();
    }

    private Artefact platform(FormData data, Platform platform) {
        var values = new TreeMap<>(data.platform(platform));
        values.put("templates", templates.snippetTemplates(platform));
        return script(
                SitePaths.formPlatform(platform.id()), "platforms", Map.of(platform.id(), values));
    }

    /** Browsers run scripts from a disk, but read no JSON there. */
    private static Artefact script(String path, String name, Map<String, ?> values) {
        var text = "Object.assign((globalThis.portbook ??= {}).%1$s ??= {}, %2$s);\n"
                .formatted(name, JsonLayout.COMPACT.write(values));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Artefact(path, bytes, Optional.of(new Expectation.Copy(bytes)));
    }
}
