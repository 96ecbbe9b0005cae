package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.cli.SnippetRequest;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice between alternatives of a service, in a browser. */
@Needs("chromium")
class ChoiceIT extends VendorInBrowser {

    private static final String UPDATES = "document.querySelector('select[name=updates-of-your-own]')";

    @Override
    Content read(Templates folder) throws IOException {
        return ContentReader.read(VendorTable.of("voice-gateway").files(), folder.interfaceTexts());
    }

    @Test
    void each_alternative_is_offered_with_its_ports_and_the_first_is_meant() {
        open("en/my-network/");
        assertThat(text(UPDATES + ".labels[0].textContent")).isEqualTo("Updates from a server of yours");
        assertThat(text("[..." + UPDATES + ".options].map(one => one.textContent).join('; ')"))
                .isEqualTo("TCP 80 and TCP 443; TCP 8530 and TCP 8531");
        assertThat(text(UPDATES + ".value")).isEqualTo("usual-ports");
    }

    @ParameterizedTest
    @CsvSource({"usual-ports, 80", "its-own-ports, 8530"})
    void what_is_chosen_is_in_the_file_as_on_the_command_line(String alternative, String port) {
        open("en/my-network/");
        choose(alternative);
        open("en/purposes/maintenance/");
        var scope = Scope.purpose(content.matrix(), new Id("maintenance"));
        var values = new SnippetRequest(content.matrix(), scope).values(List.of("updates-of-your-own=" + alternative));
        var snippets = PublishedSnippets.filledIn(content, templates, values);
        var file = snippets.text(snippets.platform("nftables"), scope, Platform.ADD);
        assertThat(file).contains("tcp dport " + port + " ");
        tab.evaluate("{const s = document.getElementById('platform'); s.value = 'nftables';"
                + " s.dispatchEvent(new Event('change'))}");
        assertThat(text("new Promise(done => {const wait = () => {const code ="
                        + " document.querySelector('.snippet[data-platform=nftables] code');"
                        + " code?.textContent ? done(code.textContent) : setTimeout(wait, 20)}; wait()})"))
                .isEqualTo(file);
    }

    @Test
    void a_link_brings_a_choice_and_the_first_takes_it_back() {
        open("en/my-network/");
        open("en/my-network/#v1;updates-of-your-own=its-own-ports;old-telephones=by-air");
        assertThat(text(UPDATES + ".value")).isEqualTo("its-own-ports");
        assertThat(text("document.querySelector('.linkbar tbody').innerText"))
                .contains("Updates from a server of yours", "its-own-ports");
        assertThat(text("document.querySelector('.unknown').textContent")).contains("old-telephones=by-air");
        choose("usual-ports");
        open("en/");
        open("en/my-network/");
        assertThat(text(UPDATES + ".value")).isEqualTo("usual-ports");
    }

    @Test
    void what_is_computed_follows_what_is_typed() {
        open("en/my-network/");
        assertThat(computed("media-range")).isEqualTo("49152-53247");
        type("calls", "10");
        assertThat(computed("media-range")).isEqualTo("49152-49171");
        type("calls", "9000");
        assertThat(said("calls")).isEqualTo("With 9000, a computed port would not be a valid port number.");
        type("first-media-port", "30000");
        assertThat(said("calls")).isEmpty();
        assertThat(computed("media-range")).isEqualTo("30000-47999");
        type("audio-port", "29999");
        assertThat(said("audio-port")).isEqualTo("30000 is already used by another service.");
        assertThat(computed("audio-control-port")).isEqualTo("16385");
    }

    private String computed(String setting) {
        return text(
                "[...new Set([...document.querySelectorAll('[data-computed=%s]')].map(one => one.textContent))].join()"
                        .formatted(setting));
    }

    private String said(String field) {
        return text("document.getElementById('reply-%s').textContent".formatted(field));
    }

    private void type(String field, String value) {
        tab.evaluate(("{const f = document.getElementById('value-%s'); f.value = '%s';"
                        + " f.dispatchEvent(new Event('input', {bubbles: true}));"
                        + " f.dispatchEvent(new Event('change', {bubbles: true}))}")
                .formatted(field, value));
    }

    private void choose(String alternative) {
        tab.evaluate(("{const s = %s; s.value = '%s';"
                        + " for (const it of ['input', 'change']) s.dispatchEvent(new Event(it, {bubbles: true}))}")
                .formatted(UPDATES, alternative));
    }

    private void open(String path) {
        tab.open(server.root().resolve("/" + path));
    }
}
