package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the find box looks things up in is compared with the matrix and the texts. */
class SearchDataTest {

    private static final Rendered SITE = SmallSite.ofProduct();
    private static final int MOST_BYTES = 12 * 1024;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "first":443,"last":443          | "first":443,"last":444
            "first":10000                   | "first":10001
            "transport":"UDP"               | "transport":"TCP"
            "service":"web-access"          | "service":"console-access"
            "restricted","confused"         | "any","confused"
            "encrypted"                     | "clear"
            "why":"From: End user           | "why":"From: Administrator
            "159.122.86.236/32"             | "0.0.0.0/0"
            "name":"tegsoft.com"            | "name":"example.com"
            "hosts":\\["tegsoft","telescope"\\] | "hosts":["tegsoft"]
            "purposes":\\["webchat"\\]      | "purposes":[]
            "direction":"outbound"          | "direction":"inbound"
            "href":"en/purposes/voice/"     | "href":"en/purposes/webrtc/"
            "name":"nftables"               | "name":"iptables"
            "also":\\["Tegsoft Proxy"       | "also":["Other Proxy"
            lies in \\{range\\}             | lies outside {range}
            \\{product\\} uses no           | {product} uses
            ,\\{"also":\\[\\],"group":"pages" | ,{"also":["a word"],"group":"pages"
            globalThis                      | window
            "last":20000,                   |
            """)
    void a_wrong_fact_is_noticed(String pattern, String replacement) {
        var script = SITE.artefact(SitePaths.search("en"));
        var text = new String(script.bytes(), StandardCharsets.UTF_8);
        assertThat(findings(script, text)).isEmpty();
        var wrong = text.replaceFirst(pattern, replacement == null ? "" : replacement);
        assertThat(wrong).as("the pattern is there").isNotEqualTo(text);
        assertThat(findings(script, wrong)).isNotEmpty();
    }

    /** As if the build had written it so. */
    private static List<?> findings(Artefact script, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Verification.findings(SITE.content(), List.of(new Artefact(script.path(), bytes, script.expectation())));
    }

    @Test
    void a_reader_loads_little() throws IOException {
        for (var language : SITE.content().site().languages()) {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(SITE.artefact(SitePaths.search(language.code())).bytes());
            }
            assertThat(packed.size()).as(language.code()).isLessThan(MOST_BYTES);
        }
    }
}
