package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.cli.SnippetRequest;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.artefact.SinceSnippet;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that bring a firewall from an earlier edition to the newest, in a browser. */
@Needs("chromium")
class SinceIT extends ProductInBrowser {

    private static final String TEXTS =
            "[...document.querySelectorAll('.task:not([hidden]) code')].map(code => code.textContent).join('=====\\n')";
    private static final String EXAMPLES = "document.querySelector('.examples').textContent";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "server=10.0.0.5;system=10.1.0.0/16,10.2.3.4;rtp-range=30000-31000",
                "server=2001:db8::5;administrator=2001:db8:7::/48;end-user=10.0.0.0/8,fd00::/8"
            })
    void are_what_the_command_line_prints_for_every_platform(String settings) {
        var given = Stream.of(settings.split(";"))
                .filter(setting -> !setting.isEmpty())
                .toList();
        open("en/my-network/", 1280);
        until("globalThis.portbook?.own");
        given.forEach(setting -> tab.evaluate(
                "portbook.own.set('%s', '%s')".formatted(setting.split("=", 2)[0], setting.split("=", 2)[1])));
        open("de/changes/", 1280);
        until("globalThis.portbook?.since");
        for (var platform : templates.platforms()) {
            choose(platform.id());
            assertThat(value(TEXTS)).as(platform.id()).isEqualTo(String.join("=====\n", printed(platform, given)));
        }
    }

    /** What is opened, with what takes it back, then the same of what is restricted. */
    private List<String> printed(Platform platform, List<String> settings) {
        return SinceSnippet.of(content.history().since().get(0)).stream()
                .flatMap(snippet -> {
                    var values = new SnippetRequest(snippet.matrix(), snippet.scope()).values(settings);
                    var snippets = PublishedSnippets.filledIn(
                            snippet.matrix(), content.site().baseUrl(), templates, values);
                    return Stream.of(snippet.variant(platform), snippet.undo(platform))
                            .flatMap(Optional::stream)
                            .map(variant -> snippets.text(platform, snippet.scope(), variant));
                })
                .toList();
    }

    private void choose(String platform) {
        tab.evaluate("const form = document.querySelector('form.differences'); form.elements.for.value = '%s';"
                        .replace("const form", "var form")
                        .formatted(platform)
                + "form.elements.for.dispatchEvent(new Event('change', {bubbles: true}))");
        until("[...document.querySelectorAll('.task:not([hidden]) .files button:last-child')]"
                + ".some(button => button.textContent.startsWith('%s-open-since-'))".formatted(platform));
    }

    @Test
    void what_still_is_an_example_is_named_as_on_the_page_of_the_network() {
        open("en/changes/", 1280);
        until("globalThis.portbook?.since");
        choose("nftables");
        assertThat(value(EXAMPLES)).endsWith(": End user\u00a0· Administrator\u00a0· System");
        tab.evaluate("portbook.own.set('administrator', '10.3.0.0/24')");
        choose("ufw");
        assertThat(value(EXAMPLES)).endsWith(": End user\u00a0· System");
    }

    @Test
    void what_was_chosen_is_kept_and_the_file_has_the_name_of_the_platform_and_the_edition() {
        open("en/changes/#since-2026-11-24", 1280);
        until("globalThis.portbook?.since");
        choose("cisco-asa");
        assertThat(value("document.querySelector('.task[data-action=restrict] .files button:last-child').textContent"))
                .isEqualTo("cisco-asa-restrict-since-2026-11-24.txt");
        open("en/changes/", 1280);
        until("document.querySelector('.task code')");
        assertThat(value("document.querySelector('form.differences').elements.for.value"))
                .isEqualTo("cisco-asa");
    }

    @Test
    void how_to_take_it_back_is_said_where_the_same_file_does_it() {
        open("en/changes/", 1280);
        until("globalThis.portbook?.since");
        choose("ufw");
        assertThat(value("document.querySelector('.task[data-action=open] .tool').textContent"))
                .isEqualTo("To take it back: see the notes in the file");
        choose("nftables");
        assertThat(value("document.querySelectorAll('.task .tool').length")).isEqualTo("0");
        assertThat(value("document.querySelectorAll('.task:not([hidden]) details').length"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"en,360", "ar,360", "tr,1280", "ar,1280"})
    void can_be_reached_and_read_in_every_window(String language, int width) throws IOException {
        open(language + "/changes/", width);
        until("globalThis.portbook?.since");
        choose("juniper-srx");
        assertThat(value("!document.querySelector('.device').hidden")).isEqualTo("true");
        assertThat(value("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        assertThat(barriers()).isEmpty();
        assertThat(tab.complaints()).isEmpty();
    }
}
