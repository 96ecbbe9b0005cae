package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One archive with all files for what is to be done since an edition, in the order in which they are applied. */
@Needs("chromium")
class SinceBundleIT extends ProductInBrowser {

    /** The newest archive that the page has offered. */
    private static final String SAVED = """
            new Promise(done => {
              const create = URL.createObjectURL;
              URL.createObjectURL = (blob) => {
                URL.createObjectURL = create;
                blob.arrayBuffer().then(bytes => done(blob.type + ' ' + btoa(String.fromCharCode(...new Uint8Array(bytes)))));
                return create.call(URL, blob);
              };
              document.querySelector('.bundle button').click();
            })
            """;

    @AfterEach
    void forget() {
        forgetValues();
    }

    private byte[] saved(String language, String platform) {
        open(language + "/changes/", 1280);
        until("globalThis.portbook?.since");
        choose("");
        until("document.querySelector('.bundle').hidden");
        choose(platform);
        until("!document.querySelector('.bundle').hidden");
        var saved = tab.evaluate(SAVED).asString().split(" ", 2);
        assertThat(saved[0]).isEqualTo("application/zip");
        return Base64.getDecoder().decode(saved[1]);
    }

    private void choose(String platform) {
        tab.evaluate(("{const field = document.querySelector('form.differences').elements.for; field.value = '%s';"
                        + " field.dispatchEvent(new Event('change', {bubbles: true}))}")
                .formatted(platform));
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource({"en, nftables, true", "de, ufw, false", "ar, iptables, false", "tr, cisco-asa, true"})
    void has_what_is_shown_in_the_order_of_its_numbers_and_a_text_that_says_it(
            String language, String platform, boolean hasUndo) throws IOException {
        var files = files(saved(language, platform));
        var names = new ArrayList<>(files.keySet());
        assertThat(names.get(0)).isEqualTo("0-README.txt");
        for (var i = 1; i < names.size(); i++) {
            assertThat(names.get(i)).startsWith(i + "-" + platform + "-");
        }
        var actions = names.stream()
                .map(name -> name.replaceFirst("^\\d-.*?-(open|restrict|close)-since-.*?(-remove)?\\..*", "$1$2"));
        assertThat(actions.skip(1))
                .containsExactlyElementsOf(
                        hasUndo
                                ? List.of("open", "restrict", "restrict-remove", "open-remove")
                                : List.of("open", "restrict"));
        assertThat(Objects.requireNonNull(files.get("0-README.txt"))
                        .contains(value("document.querySelector('.task').dataset.tool")))
                .isEqualTo(!hasUndo);
        var shown = value(
                "[...document.querySelectorAll('.task:not([hidden]) code')].map(code => code.textContent).sort().join('')");
        assertThat(files.values().stream().skip(1).sorted().reduce("", String::concat))
                .isEqualTo(shown);
        assertThat(files.get("0-README.txt").lines())
                .contains(value("document.querySelector('.bundle button').dataset.order"))
                .containsSubsequence(names.subList(1, names.size()));
    }

    @Test
    @Needs("unzip")
    void a_program_of_others_finds_no_fault_in_it(@TempDir Path folder) throws Exception {
        var archive = saved("ar", "nftables");
        var file = Files.write(folder.resolve("bundle.zip"), archive);
        var tested = Run.of("unzip", "-t", file.toString());
        assertThat(tested.status()).as(tested.output()).isZero();
        assertThat(tested.output()).contains("No errors detected");
        archive[archive.length / 2] ^= 1;
        assertThat(Run.of("unzip", "-t", Files.write(file, archive).toString()).status())
                .isNotZero();
    }

    @Test
    void is_named_after_the_platform_and_the_edition_and_is_the_same_each_time() {
        assertThat(saved("en", "nftables")).isEqualTo(saved("en", "nftables"));
        tab.evaluate("HTMLAnchorElement.prototype.click = function () { globalThis.named = this.download; }");
        value("document.querySelector('.bundle button').click()");
        assertThat(value("named")).isEqualTo("nftables-since-2026-11-24.zip");
        assertThat(tab.complaints()).isEmpty();
    }
}
