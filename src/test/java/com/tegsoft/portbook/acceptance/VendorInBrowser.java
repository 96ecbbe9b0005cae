package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

/** The site of another vendor's product in a browser. */
@SuppressWarnings("NullAway.Init") // The fields are filled when the folder is asked for, before the first test.
abstract class VendorInBrowser extends SiteInBrowser {

    Content content;
    Templates templates;

    abstract Content read(Templates folder) throws IOException;

    @Override
    final Path folder(Path empty) throws IOException {
        templates = Templates.load(Path.of("templates"));
        content = read(templates);
        var artefacts = SiteRenderer.render(content, templates, Plan.of(content, templates));
        assertThat(Verification.site(content, artefacts)).isEmpty();
        for (var artefact : artefacts) {
            var file = empty.resolve(artefact.path());
            Files.createDirectories(file.getParent());
            Files.write(file, artefact.bytes());
        }
        return empty;
    }

    @AfterEach
    void forget() {
        tab.forget();
    }

    /** The text that a script evaluates to, or promises. */
    String text(String script) {
        return tab.evaluate(script).asString();
    }
}
