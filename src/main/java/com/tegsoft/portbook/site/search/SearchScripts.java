package com.tegsoft.portbook.site.search;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.json.JsonLayout;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A script for each language with what its find box looks things up in; it is loaded when the box is first used. */
public record SearchScripts(Content content, List<Platform> platforms) {

    public List<Artefact> artefacts() {
        return content.site().languages().stream().map(this::artefact).toList();
    }

    /** Browsers run scripts from a disk, but read no JSON there. */
    private Artefact artefact(Language language) {
        var data = new SearchIndex(content, language, platforms).data();
        var bytes = "(globalThis.portbook ??= {}).search = %s;\n"
                .formatted(JsonLayout.COMPACT.write(data))
                .getBytes(StandardCharsets.UTF_8);
        return new Artefact(
                SitePaths.search(language.code()), bytes, Optional.of(new Expectation.Search(language, platforms)));
    }
}
