package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.verify.reader.ZippedFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language's site as a folder on a disk, in a real browser. */
@Needs("chromium")
class OfflineIT extends ProductInBrowser {

    private static final String FOUND = "[...document.querySelectorAll('.found a')].map((link) => link.href).join(' ')";

    @TempDir
    Path folder;

    private void unpack(String language) throws IOException {
        for (var file :
                ZippedFiles.read(Files.readAllBytes(Site.ofProduct().folder().resolve(language + "/offline.zip")))) {
            var place = folder.resolve(file.name());
            Files.createDirectories(place.getParent());
            Files.write(place, file.bytes());
        }
    }

    private void open(String page) {
        tab.open(URI.create("about:blank"));
        tab.open(URI.create(folder.toUri() + page));
    }

    private void isQuiet() {
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests()).allMatch(address -> address.startsWith("file:") || address.startsWith("blob:"));
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "tr, 360", "de, 1280", "ar, 360"})
    void pages_are_read_found_and_filtered_without_a_server(String language, int width) throws IOException {
        unpack(language);
        tab.emulate(width, "light");
        open("index.html");
        assertThat(value("getComputedStyle(document.querySelector('.brand svg')).width"))
                .isNotEqualTo("auto");
        value("document.querySelector('#find').focus()");
        tab.type("443");
        until("document.querySelector('.found a')");
        assertThat(value(FOUND))
                .startsWith("file:")
                .contains("/" + language + "/ports/")
                .contains("index.html");
        isQuiet();
        tab.press("Enter", false);
        until("document.querySelector('table.flows')");
        isQuiet();
        open(language + "/ports/index.html");
        value("document.querySelector('#filter').focus()");
        tab.type("443");
        until("[...document.querySelectorAll('.flows tbody tr[id]')].some((row) => !row.checkVisibility())");
        isQuiet();
        for (var page : new String[] {"changes", "snippets", "reading", "roles/end-user", "snippets/nftables"}) {
            open(language + "/" + page + "/index.html");
            assertThat(value("document.querySelectorAll('h1').length")).as(page).isEqualTo("1");
            isQuiet();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void forms_print_what_they_print_on_the_site(String language) throws IOException {
        unpack(language);
        tab.emulate(1280, "light");
        var page = language + "/purposes/voice/index.html";
        var values = "#v1;server=10.1.2.3";
        var print =
                "(document.querySelector('#platform').value = 'nftables', document.querySelector('#platform').dispatchEvent(new Event('change')))";
        var text = "document.querySelector('.snippet[data-platform=nftables] code').textContent";
        open(language + "/my-network/index.html" + values);
        until("document.querySelector('[name=server]').value === '10.1.2.3'");
        isQuiet();
        open(page);
        until("globalThis.portbook?.own");
        value(print);
        until("document.querySelector('.snippet[data-platform=nftables] code')");
        var printed = value(text);
        isQuiet();
        open(language + "/change-request/index.html#v1;what=voice;for=nftables");
        until("document.querySelector('[name=what]:checked')");
        assertThat(value("portbook.shared('#v1')"))
                .startsWith("https://")
                .endsWith("/" + language + "/change-request/#v1");
        isQuiet();
        open(language + "/gap-check/index.html#v1;what=voice");
        until("globalThis.portbook?.own");
        value("document.querySelector('[data-example]').click()");
        until("document.querySelector('#rules').value");
        value("document.querySelector('[type=submit]').click()");
        until("document.querySelector('.verdict')");
        assertThat(value("document.querySelectorAll('.gaps tbody tr').length")).isNotEqualTo("0");
        isQuiet();
        tab.open(server.root().resolve(language + "/my-network/" + values));
        until("document.querySelector('[name=server]').value === '10.1.2.3'");
        tab.open(server.root().resolve(page));
        until("globalThis.portbook?.own");
        value(print);
        until("document.querySelector('.snippet[data-platform=nftables] code')");
        assertThat(printed).isEqualTo(value(text)).contains("udp");
    }
}
