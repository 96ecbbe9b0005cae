package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.verify.Verification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each artefact, corrupted as artefacts have been corrupted elsewhere, and the build refusing it. */
class CorruptionTest {

    private static final Rendered SITE = SmallSite.ofProduct();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en/ports/index.html                 | (?s)<tr id="web-access.80-tcp">.*?</tr>     |
            de/ports/index.html                 | <b>8009</b>                                 | <b>8008</b>
            tr/ports/web-access/index.html      | <b>443</b></bdi> <a                       | <b>443</b></bdi><sup>1</sup> <a
            ar/ports/index.html                 | <b>443</b></bdi> <a                       | <b>4431</b></bdi> <a
            de/ports/vendor-ssh/index.html      | data-platform="csv"                        | data-platform="list"
            de/ports/web-access/index.html      | snippets/ufw/android.sh"                   | snippets/ufw/voice.sh"
            en/roles/system/index.html          | snippets/nftables/system.remove.sh"        | snippets/nftables/system.nft"
            en/snippets/ufw/index.html          | <div id="voice">                           | <div id="database">
            ar/changes/index.html               | </main>                                    | <details class="snippet" data-platform="list"><div id="all"><p class="files"></p></div></details></main>
            ar/purposes/voice/index.html        | <b>10000-20000</b></bdi> <a               | <b>10000, 20000</b></bdi> <a
            en/purposes/database/index.html     | <span>TCP</span> <b>50000</b></bdi> <a     | <span>UDP</span> <b>50000</b></bdi> <a
            en/purposes/database/index.html     | >Administrator</a>                          | >Management</a>
            de/ports/vendor-ssh/index.html      | telescope.tegsoft.com</bdi></a> <small      | tegsoft.com</bdi></a> <small
            tr/roles/system/index.html          | Tegsoft sunucusu</td>                       | </td>
            en/ports/index.html                 | <th scope="col">Port</th>                   | <th scope="col">Range</th>
            en/purposes/webrtc/index.html       | 8089</b></bdi> <span> | 8098</b></bdi> <span>
            ar/purposes/webrtc/index.html       | <a data-any="" href="#web | <a href="#web
            de/index.html                       | 10000-20000</b></bdi> <span> | 10000-20001</b></bdi> <span>
            en/ports/web-access/index.md        | TCP 443                                     | TCP 444
            ar/purposes/voice/index.md          | 10000-20000                                 | 1000-20000
            de/ports/index.md                   | (?m)^. TCP 8009 .*\\R                        |
            de/ports/index.md                   | (?m)^(. TCP 8009 .*\\R)                      | $1$1
            de/ports/index.md                   | (?m)^(. TCP 80 .*\\R)(. TCP 443 .*\\R)        | $2$1
            tr/roles/system/index.md            | /tr/ports/web-access/                       | /tr/ports/database-access/
            en/reading/index.md                 | /en/reading/>                               | /en/>
            en/reading/index.md                 | # How                                       | # Why
            data/matrix.csv                     | (?m)^inbound,web-access,.*\\R               |
            data/matrix.csv                     | ,2222,2222,                                 | ,2222,2223,
            data/matrix.csv                     | outbound,vendor-ssh                         | inbound,vendor-ssh
            data/matrix.csv                     | ,8089,8089,                                 | ,80891,80891,
            data/matrix.csv                     | direction,service                           | way,service
            data/matrix.csv                     | ,restricted,                                | ,any,
            data/matrix.csv                     | ,any,                                       | ,,
            data/matrix.json                    | "source" : "restricted",\\s+"protocol"       | "source": "any", "protocol"
            data/matrix.csv                     | ,50000,50000,                               | ,50000,50000,extra,
            data/matrix.json                    | "firstPort" : 5060                          | "firstPort" : 5061
            data/matrix.json                    | "firstPort" : 80,                           | "firstPort" : "80",
            data/matrix.json                    | "direction" : "outbound"                    | "direction" : "inbound"
            data/matrix.json                    | "lastPort" : 20000                          | "lastPort" : 200001
            data/snippets.js                    | "first":443,"last":443                      | "first":443,"last":444
            data/snippets.js                    | #-- An id as a variable                       | #-- An id
            snippets/nftables.js                | accept comment                              | drop comment
            check/check-ports.sh                | in tcp 443 https                            | in tcp 444 https
            check/check-ports.sh                | (?m)^in udp 5060 .*\\R                       |
            check/check-ports.sh                | # matrix: begin                             | # matrix: starts
            check/check-ports.ps1               | in udp 10000-20000                          | in udp 10000-20001
            check/check-ports.ps1               | technical-support administrator             | technical-support management
            check/check-ports.ps1               | # matrix: end                               | out tcp 23 telnet vendor-ssh - voice system tegsoft
            data/matrix.json                    | "flows" :                                   | "flow" :
            data/changes.json                   | "kind" : "widened"                          | "kind" : "narrowed"
            data/changes.json                   | "effectiveDate" : "2026-12-25",\\s+"impact"  | "effectiveDate" : "2026-12-24", "impact"
            data/2026-11-24/matrix.json         | "firstPort" : 5060                          | "firstPort" : 5061
            data/2026-11-24/matrix.csv          | ,443,443,                                   | ,443,444,
            data/2026-11-24/edition.json        | "443/tcp"                                   | "444/tcp"
            en/changes/index.html               | >Wider</td>                              | >Narrower</td>
            ar/changes/index.html               | <b>10000-20000</b>                          | <b>10000-20001</b>
            de/changes/index.html               | (?s)<tbody>.*</tbody>                       |
            _headers                            | (?m)^/\\*\\R                                 |
            _headers                            | (?s)^/\\*(.*)/assets/\\*                      | /assets/*$1/*
            _headers                            | (?m)^  X-Content-Type-Options.*\\R           |
            _headers                            | script-src 'self'                           | script-src 'self' 'unsafe-inline'
            _headers                            | default-src 'none'                          | default-src *
            _headers                            | connect-src 'self'                          | connect-src *
            _headers                            | ; frame-ancestors 'none'                    |
            _headers                            | camera=\\(\\)                                 | camera=*
            _headers                            | Cache-Control: .*                           | Content-Security-Policy: default-src *
            _headers                            | Referrer-Policy: no-referrer                | Referrer-Policy no-referrer
            en/feed.xml                         | </feed>                                     | </feed></feed>
            tr/feed.xml                         | xml:lang="tr"                               | xml:lang="en"
            de/feed.xml                         | (?s)<entry>.*?</entry>                      |
            ar/feed.xml                         | (?s)(<entry>.*?</entry>)                    | $1$1
            en/feed.xml                         | <updated>2026-11-25                         | <updated>2026-11-24
            en/feed.xml                         | #edition-2026-11-24                         | #edition-2026-11-25
            de/feed.xml                         | (?s)(<entry>.*?</entry>)\\s*(<entry>.*?</entry>) | $2$1
            en/feed.xml                         | <summary type="text">                       | <summary type="text">TCP 31337:
            sitemap.xml                         | (?m)^<url><loc>.*/en/ports/</loc></url>\\R   |
            sitemap.xml                         | <url>                                       | <url><loc>https://example.com/</loc></url><url>
            sitemap.xml                         | <urlset                                     | <urlset><urlset
            robots.txt                          | Allow: /                                    | Disallow: /
            robots.txt                          | sitemap.xml                                 | sitemap.txt
            .nojekyll                           | $                                           | TCP 31337
            data/matrix.schema.json             | "type"                                      | "tipe"
            assets/site.css                     | color                                       | colour
            check/check-ports.sh                | (?m)^#!.*\\R                                 |
            check/check-ports.sh                | (?m)^set -u\\R                               |
            check/check-ports.sh                | \\(default: 5060\\)                           | (default: 5061)
            check/check-ports.sh                | (?m)^readonly site=.*                       | readonly site="https://example.com/"
            check/check-ports.sh                | in udp 5060 sip voice-signalling sip-port   | in udp 5060 sip voice-signalling -
            check/check-ports.ps1               | .Matrix.Split                               | .Nothing.Split
            """)
    void a_corrupted_text_is_refused(String path, String pattern, String replacement) {
        var artefact = SITE.artefact(path);
        var text = new String(artefact.bytes(), StandardCharsets.UTF_8);
        var corrupted = text.replaceFirst(pattern, replacement == null ? "" : replacement);
        assertThat(corrupted).as("the pattern is there").isNotEqualTo(text);
        assertThat(findings(artefact, corrupted.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.check()).isEqualTo("read-back");
                    assertThat(finding.at().file()).isEqualTo(path);
                });
    }

    @Test
    void a_row_that_stands_twice_is_refused() {
        var artefact = SITE.artefact("data/matrix.csv");
        var text = new String(artefact.bytes(), StandardCharsets.UTF_8);
        var last = text.lines().reduce((a, b) -> b).orElseThrow();
        assertThat(findings(artefact, (text + last + "\r\n").getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("not in the matrix"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <v>443</v>     | <v>444</v>
            <v>443</v>     | <v>4431</v>
            t="n"><v>443   | t="str"><v>443
            (?s)<row r="3">.*?</row> |
            """)
    void a_corrupted_workbook_is_refused(String pattern, String replacement) throws IOException {
        var artefact = SITE.artefact("data/matrix.xlsx");
        var corrupted = edit(
                artefact.bytes(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(pattern, replacement == null ? "" : replacement));
        assertThat(findings(artefact, corrupted)).isNotEmpty();
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() {
        var artefact = SITE.artefact("data/matrix.xlsx");
        assertThat(findings(artefact, "no workbook".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en/ports/index.html | <b>443</b>          | <b>444</b>             | other words or links in en/ports/index.html
            en/ports/index.html | changes/index.html  | nowhere/index.html     | which is not in the folder
            assets/site.css     | color               | colour                 | other bytes in assets/site.css
            """)
    void a_corrupted_copy_for_a_disk_is_refused(String file, String right, String wrong, String said)
            throws IOException {
        var artefact = SITE.artefact("en/offline.zip");
        var corrupted = edit(artefact.bytes(), file, text -> text.replaceFirst(right, wrong));
        assertThat(findings(artefact, edit(artefact.bytes(), "", text -> text))).isEmpty();
        assertThat(findings(artefact, corrupted)).isNotEmpty().anySatisfy(finding -> assertThat(finding.message())
                .contains(said));
    }

    private static List<Finding> findings(Artefact artefact, byte[] bytes) {
        return Verification.findings(
                SITE.content(), List.of(new Artefact(artefact.path(), bytes, artefact.expectation())));
    }

    private static byte[] edit(byte[] zip, String name, UnaryOperator<String> edit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var copy = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                var isEdited = entry.getName().equals(name);
                var written = isEdited
                        ? edit.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : bytes;
                assertThat(isEdited && Arrays.equals(written, bytes))
                        .as("the pattern is there")
                        .isFalse();
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write(written);
            }
        }
        return out.toByteArray();
    }
}
