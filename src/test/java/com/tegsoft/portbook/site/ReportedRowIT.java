package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a row links to where a mistake in it is reported, if the owner of the site says where. */
class ReportedRowIT {

    private static final Set<String> PAGES = Set.of("pages/service.ftlh");

    /** @param line of {@code site.yaml}, or nothing */
    private static String page(String line, String path) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var files = Product.edited("site.yaml", site -> {
            assertThat(site).contains("support-url: ").doesNotContain("report-url");
            return site.stripTrailing() + "\n" + line;
        });
        var content = ContentReader.read(files, templates.interfaceTexts());
        var rendered = Rendered.pages(content, templates, PAGES);
        assertThat(Verification.findings(content, rendered.artefacts())).isEmpty();
        return new String(rendered.artefact(path).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/report?row={id}&edition={edition}&language={language}, ar, https://www.example.com/report?row=voice-media&amp;edition=2026-11-25&amp;language=ar",
        "mailto:help@example.com?subject=Port%20{id}, en, mailto:help@example.com?subject=Port%20voice-media"
    })
    void with_its_id_edition_and_language(String address, String language, String link) throws IOException {
        var page = page("report-url: " + address + "\n", language + "/ports/voice-media/index.html");
        assertThat(page).contains("<p class=\"report\"><a href=\"" + link + "\">");
    }

    @Test
    void without_an_address_there_is_no_link() throws IOException {
        assertThat(page("", "en/ports/voice-media/index.html")).doesNotContain("class=\"report\"");
    }
}
