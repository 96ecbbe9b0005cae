package com.tegsoft.portbook.verify.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.LoopbackHost;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Manifest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small site as a server of this process sends it, in its own way. */
class ServedSiteTest {

    private static final Rendered SITE = SmallSite.of("voice-gateway");

    /** What the server sends: files by path, and headers with each; what is for hosts it keeps to itself. */
    private final Map<String, byte[]> files = SITE.artefacts().stream()
            .filter(file -> !file.path().matches("_headers|\\.nojekyll"))
            .collect(Collectors.toMap(Artefact::path, Artefact::bytes, (one, other) -> one, TreeMap::new));

    private final Map<String, String> headers =
            LoopbackHost.asked(new String(SITE.artefact(SitePaths.HEADERS).bytes(), UTF_8));

    /** What is found out about the site while a server sends it. */
    private interface Inquiry<T> {
        T of(ServedSite site) throws IOException;
    }

    private <T> T asked(String slash, int nowhere, Inquiry<T> inquiry) throws IOException {
        files.put(SitePaths.MANIFEST, Manifest.of(SITE.artefacts()).artefact().bytes());
        LoopbackHost.SiteFiles sent = path -> Optional.ofNullable(files.get(path));
        try (var host = new LoopbackHost(sent, new LoopbackHost.Manner(headers, LoopbackHost.TYPES, nowhere))) {
            return inquiry.of(ServedSite.at(URI.create(host.address() + slash)));
        }
    }

    private SentHeaders sent(int nowhere) throws IOException {
        return asked("/", nowhere, SentHeaders::new);
    }

    @Test
    void has_no_findings_as_it_was_built() throws IOException {
        assertThat(asked("", 404, SiteInspection::of))
                .isEqualTo(new SiteInspection.Result(SITE.artefacts().size(), List.of(), List.of(), List.of()));
    }

    @Test
    void has_every_file() throws IOException {
        files.remove("en/ports/index.html");
        assertThat(asked("/", 403, SiteInspection::of).findings())
                .extracting(finding -> finding.at().file() + ": " + finding.message())
                .contains("en/ports/index.html: the server answers with status 403");
    }

    @Test
    void lacks_headers_that_are_not_sent() throws IOException {
        headers.remove("Referrer-Policy");
        var sent = sent(404);
        assertThat(sent.findings()).isEmpty();
        assertThat(sent.missing()).containsExactly("referrer-policy: no-referrer");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Set-Cookie      | a=b        | the server sends another header than the site asks for: `set-cookie: a=b`
            Referrer-Policy | unsafe-url | the server sends another header than the site asks for: `referrer-policy: unsafe-url`
            """)
    void is_not_sent_with_other_headers(String name, String value, String message) throws IOException {
        headers.put(name, value);
        assertThat(sent(404).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.at().file()).isEqualTo("index.html");
            assertThat(finding.message()).isEqualTo(message);
        });
    }

    @Test
    void does_not_answer_everywhere() throws IOException {
        assertThat(sent(200).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.at().file()).isEqualTo("no-such-page/");
            assertThat(finding.message()).isEqualTo("an address that does not exist is answered with status 200");
        });
    }
}
