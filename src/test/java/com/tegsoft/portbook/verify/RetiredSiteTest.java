package com.tegsoft.portbook.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.artefact.Artefact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small site of which much is retired, with a language that has few texts: each of its files says so. */
class RetiredSiteTest {

    private static final Map<String, String> ADDITIONS =
            Map.of("matrix.yaml", """
            retired:
              old-help: {was: service, successor: remote-help}
              older-help: {was: service, successor: old-help}
              telex: {was: service}
              upkeep: {was: purpose, successor: maintenance}
              fax: {was: purpose}
              mechanic: {was: role, successor: administrator}
              old-mirror: {was: host, successor: updates}
              line-port: {was: setting}
            """, "site.yaml", """
            retired:
              languages: {fr: {successor: en}, de: {successor: fr}}
              pages: {guide: {successor: help#start}, manual: {successor: help}, poster: {}}
              sections: {help#former: {successor: help#start}, help#moved: {successor: help}, help#gone: {}, guide#first: {successor: help}}
            """, "en/texts.yaml", """
            retired:
              old-help: {name: Old help}
              older-help: {name: Older help, text: Nobody asked for it.}
              telex: {name: Telex, text: Telexes are no longer sent.}
              upkeep: {name: Upkeep}
              fax: {name: Fax, text: Faxes are no longer sent.}
              mechanic: {name: Mechanic}
              old-mirror: {name: Old mirror}
              line-port: {name: Line port, text: Lines are no longer numbered.}
            retired-pages:
              guide: {name: Guide}
              manual: {name: Manual, text: It was printed.}
              poster: {name: Poster, text: It was sold out.}
            retired-sections:
              help: {gone: {text: It was wrong.}, moved: {text: It was long.}}
            """);

    private static final String HELP = """
            # Help

            What is where.

            ## Start {#start}

            Read [the other part](page:help#end) or {service:remote-help}.

            ## End {#end}

            The last word.
            """;

    private static final Rendered SITE = SmallSite.render(content());

    private static ContentFiles content() {
        try {
            SortedMap<String, byte[]> files =
                    new TreeMap<>(VendorTable.of("voice-gateway").files().files());
            ADDITIONS.forEach((file, text) -> files.merge(file, text.getBytes(UTF_8), RetiredSiteTest::joined));
            files.put("site.yaml", edited(files, "site.yaml", "pages: []", "pages: [help]"));
            files.put(
                    "site.yaml",
                    edited(
                            files,
                            "site.yaml",
                            "state: complete}\n",
                            "state: complete}\n  tr: {name: Türkçe, direction: ltr, state: partial}\n"));
            files.put("en/pages/help.md", HELP.getBytes(UTF_8));
            files.put("tr/texts.yaml", turkish().getBytes(UTF_8));
            return Sample.reviewed(new ContentFiles(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return (new String(one, UTF_8) + new String(other, UTF_8)).getBytes(UTF_8);
    }

    private static byte[] edited(Map<String, byte[]> files, String file, String before, String after) {
        var text = new String(files.getOrDefault(file, new byte[0]), UTF_8);
        assertThat(text).containsOnlyOnce(before);
        return text.replace(before, after).getBytes(UTF_8);
    }

    /** The texts of the interface, and one of the matrix. */
    private static String turkish() throws IOException {
        var texts = Files.readString(Product.CONTENT.resolve("tr/texts.yaml"));
        return "services:\n  remote-help: {name: Uzaktan yardım}\n" + texts.substring(texts.indexOf("\nui:\n") + 1);
    }

    @Test
    void its_content_has_no_finding() {
        assertThat(Checks.findings(SITE.content())).isEmpty();
    }

    @Test
    void every_file_says_what_the_matrix_says() {
        assertThat(Verification.site(SITE.content(), SITE.artefacts())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en/ports/older-help/index.html    | Nobody asked for it.   |
            en/ports/older-help/index.html    | >Old help</a>          | >Remote help</a>
            en/purposes/upkeep/index.html     | /purposes/maintenance/   | /purposes/calling/
            en/purposes/fax/index.html        | Faxes are no longer    | Faxes are still
            en/roles/mechanic/index.html      | Administrator          | Gateway
            en/ports/index.html               | Lines are no longer    | Lines are now
            en/guide/index.html               | /help/#start           | /help/#end
            en/poster/index.html              | sold out               | for sale
            en/help/index.html                | It was wrong           | It was right
            p/old-help/index.html             | /ports/old-help/       | /ports/remote-help/
            fr/index.html                     | Türkçe                 | Türk
            de/ports/index.html               | https://docs.example.net/gateway/en/ports/ | https://docs.example.net/gateway/de/ports/
            tr/ports/remote-help/index.html   | Uzaktan yardım         | Remote help
            """)
    void says_nothing_else(String path, String right, @Nullable String wrong) {
        var page = SITE.artefact(path);
        var text = new String(page.bytes(), UTF_8);
        assertThat(text).contains(right);
        var other = text.replace(right, wrong == null ? "" : wrong).getBytes(UTF_8);
        var paths = SITE.artefacts().stream().map(Artefact::path).toList();
        assertThat(Verification.findings(
                        SITE.content(), new Artefact(path, other, page.expectation()), Set.copyOf(paths)))
                .isNotEmpty()
                .extracting(Finding::at)
                .allSatisfy(at -> assertThat(at.file()).isEqualTo(path));
    }
}
