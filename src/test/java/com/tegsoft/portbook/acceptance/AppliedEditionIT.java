package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.fixture.PastedHeader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader pastes a file, and the pages tell from its header which edition was applied. */
@Needs("chromium")
class AppliedEditionIT extends ProductInBrowser {

    private static final String CHOSEN =
            "(({edition, for: platform}) => `${edition.value} ${platform.value}`)(document.querySelector('form.differences').elements)";
    private static final String SAID = "document.querySelector('.recognised').textContent";
    private static final String NO_STORAGE = """
            for (const name of ['sessionStorage', 'localStorage'])
              Object.defineProperty(globalThis, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
            """;

    private Content content;
    private Templates templates;

    @BeforeAll
    void read() throws IOException {
        templates = Templates.load(Path.of("templates"));
        content = Product.read(templates);
    }

    @AfterEach
    void forget() {
        forgetValues();
    }

    private void openChanges(String language, int width) {
        open(language + "/changes/", width);
        until("globalThis.portbook?.since && globalThis.portbook?.editionIn");
    }

    private void paste(String place, String text) {
        tab.evaluate("{const place = document.querySelector('%s'); place.value = ''; place.focus(); place.select();}"
                .formatted(place));
        tab.evaluate(
                "document.querySelector('%s').dispatchEvent(new Event('input', {bubbles: true}))".formatted(place));
        tab.type(text);
    }

    /** What is said, without the marks that keep a date in the order in which it is read. */
    private String said(String script) {
        return value(script).replaceAll("[\u2066\u2069]", "");
    }

    private String text(String language, String id) {
        return Objects.requireNonNull(content.texts().get(language))
                .find("ui.changes." + id)
                .orElseThrow();
    }

    /** What the page says about a text; of an edition that is there, a sentence with its date. */
    private String expected(String language, PastedHeader pasted) {
        if (pasted.text().isBlank()) {
            return "";
        }
        if (pasted.editions().size() > 1) {
            return text(language, "mixed").replace("{dates}", String.join("\u00a0· ", pasted.editions()));
        }
        if (pasted.isDamaged()) {
            return text(language, "damaged");
        }
        if (pasted.editions().isEmpty()) {
            return text(language, "headerless");
        }
        var date = pasted.editions().get(0);
        var said = Map.of("2026-11-24", "recognised", "2026-11-25", "newest").getOrDefault(date, "unpublished");
        return text(language, said).replace("{date}", date);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "de, 360", "tr, 1280", "ar, 360"})
    void what_the_changes_page_cannot_tell_is_said_and_chooses_nothing(String language, int width) throws IOException {
        openChanges(language, width);
        tab.evaluate("document.querySelector('form.differences').elements.for.value = 'ufw'");
        for (var pasted : PastedHeader.all().toList()) {
            paste("#applied", pasted.text());
            var isOld = pasted.editions().equals(List.of("2026-11-24")) && !pasted.isDamaged();
            assertThat(said(SAID)).as(pasted.name()).startsWith(expected(language, pasted));
            if (!isOld) {
                assertThat(said(SAID)).as(pasted.name()).isEqualTo(expected(language, pasted));
            }
        }
        assertThat(barriers()).isEmpty();
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void a_file_of_every_platform_chooses_its_edition_and_its_platform() {
        openChanges("ar", 1280);
        var snippets = PublishedSnippets.published(content, templates);
        for (var platform : snippets.platforms()) {
            tab.evaluate("document.querySelector('form.differences').elements.for.value = ''");
            var text = snippets.text(platform, snippets.scope("voice"), "add").replace("2026-11-25", "2026-11-24");
            paste(
                    "#applied",
                    text.lines()
                            .limit(platform.id().equals("azure-arm") ? 9 : 4)
                            .reduce("", (all, line) -> all + line + "\r\n"));
            var hasTitle = !platform.id().equals("csv");
            assertThat(value(CHOSEN)).as(platform.id()).isEqualTo("2026-11-24 " + (hasTitle ? platform.id() : ""));
            assertThat(said(SAID).contains("purpose voice")).as(platform.id()).isEqualTo(hasTitle);
        }
        until("document.querySelector('.task:not([hidden]) code')");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void works_where_nothing_may_be_stored() {
        var blocked = tab.beforePages(NO_STORAGE);
        try {
            openChanges("en", 1280);
            paste("#applied", "# Tegsoft ports for ufw: all services\n# Edition 2026-11-24, matrix 8d7b\n");
            assertThat(value(CHOSEN)).isEqualTo("2026-11-24 ufw");
            assertThat(said(SAID)).isEqualTo(text("en", "recognised").replace("{date}", "2026-11-24"));
            until("document.querySelector('.task:not([hidden]) code')");
            assertThat(tab.complaints()).isEmpty();
        } finally {
            tab.endBeforePages(blocked);
            openChanges("en", 1280);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void the_comparison_of_rules_says_it_too_and_leads_to_what_has_changed(String language, int width)
            throws IOException {
        open(language + "/gap-check/", width);
        until("globalThis.portbook?.editionIn");
        for (var pasted :
                PastedHeader.all().filter(one -> !one.text().isBlank()).toList()) {
            paste("#rules", pasted.text() + "\n-A INPUT -p tcp --dport 443 -j ACCEPT\n");
            value("document.querySelector('[type=submit]').click()");
            until("document.querySelector('.verdict')");
            var said = said("document.querySelector('.verdict > :last-child').textContent");
            assertThat(said).as(pasted.name()).startsWith(expected(language, pasted));
            var isOld = pasted.editions().equals(List.of("2026-11-24")) && !pasted.isDamaged();
            assertThat(value("document.querySelector('.verdict > :last-child a')?.getAttribute('href')"))
                    .as(pasted.name())
                    .endsWith(isOld ? "/changes/#since-2026-11-24" : "undefined");
            value("document.querySelector('[data-again]').click()");
        }
        value("document.querySelector('[type=submit]').click()");
        until("document.querySelector('.verdict')");
        assertThat(barriers()).isEmpty();
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void markup_in_a_header_does_nothing() {
        openChanges("en", 1280);
        var markup = "<img src=x onerror=globalThis.ran=1>";
        paste("#applied", "# Tegsoft ports for %s: purpose %s\n# Edition %s, matrix %s\n".replace("%s", markup));
        assertThat(value("document.querySelector('.recognised').innerHTML")).doesNotContain("<img");
        assertThat(value("typeof ran")).isEqualTo("undefined");
    }
}
