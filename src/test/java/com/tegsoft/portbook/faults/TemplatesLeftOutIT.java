package com.tegsoft.portbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A maintainer's own templates need not offer any firewall platform, or only one. */
class TemplatesLeftOutIT {

    private static final String PLATFORMS = "snippets/";

    @ParameterizedTest
    @ValueSource(strings = {"", "list", "nftables", "windows"})
    void a_site_with_few_platforms_or_none_has_no_link_that_leads_nowhere(String platform) throws IOException {
        var files = new TreeMap<>(
                TemplateFiles.load(Path.of("templates"), "templates").files());
        files.keySet()
                .removeIf(path -> path.startsWith(PLATFORMS)
                        && (platform.isEmpty() || !path.startsWith(PLATFORMS + platform + "/")));
        var templates = Templates.of(TemplateFiles.of(files));
        var content = FaultyProduct.load(templates).read(templates);

        assertThat(Verification.site(content, SiteRenderer.pages(content, templates)).stream()
                        .filter(finding -> finding.at().file().endsWith(".html"))
                        .map(Finding::message)
                        .filter(message -> message.contains("purpose.") || message.contains("#")))
                .isEmpty();
    }
}
