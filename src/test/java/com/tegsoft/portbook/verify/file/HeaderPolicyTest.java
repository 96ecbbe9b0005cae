package com.tegsoft.portbook.verify.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.verify.Comparison;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers a site may send: those of the template, and what only forbids more. */
class HeaderPolicyTest {

    private static final String HEADERS = """
            /*
              Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'
              X-Content-Type-Options: nosniff
              Referrer-Policy: no-referrer
              Permissions-Policy: camera=(), microphone=(), geolocation=()
            """;

    private static int findings(String file) {
        var facts = HeaderPolicy.facts(file);
        return Comparison.findings("_headers", facts.expected(), facts.actual()).size();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            nosniff                | nosniff                              | true
            img-src 'self'         | img-src 'self'; font-src 'none'      | true
            img-src 'self'         | img-src 'self'; upgrade-insecure-requests | true
            camera=()              | camera=(), usb=()                    | true
            no-referrer            | "no-referrer~  X-Robots-Tag: all"    | true
            img-src 'self'         | img-src *                            | false
            img-src 'self';        | ""                                           | false
            img-src 'self'         | img-src 'self'; font-src 'self'      | false
            camera=()              | camera=*                             | false
            camera=()              | camera=(), usb=*                     | false
            no-referrer            | unsafe-url                           | false
            no-referrer            | "no-referrer~  Refresh: 0"           | false
            no-referrer            | "no-referrer~  Set-Cookie: a=b"      | false
            no-referrer            | "no-referrer~  Content-Type: text/plain" | false
            no-referrer            | "no-referrer~  Content-Disposition: attachment" | false
            no-referrer            | "no-referrer~  Expires: Thu, 01 Dec 2094 16:00:00 GMT" | false
            geolocation=()         | "geolocation=()~/en/*~  Referrer-Policy: no-referrer" | false
            geolocation=()         | "geolocation=()~/assets/*~  Cache-Control: public, max-age=86400" | true
            geolocation=()         | "geolocation=()~/assets/*~  Cache-Control: public, max-age=86401" | false
            geolocation=()         | "geolocation=()~/assets/*~  Cache-Control: public, =3600" | false
            geolocation=()         | "geolocation=()~/assets/*~  Cache-Control: max-age, public" | false
            geolocation=()         | "geolocation=()~/assets/*~  Cache-Control: , max-age=60" | false
            geolocation=()         | "geolocation=()~/data/*~  Cache-Control: max-age=600" | true
            geolocation=()         | "geolocation=()~/data/*~  Cache-Control: max-age=3600" | false
            geolocation=()         | "geolocation=()~  Cache-Control: max-age=3600" | false
            geolocation=()         | "geolocation=()~  Cache-Control: no-cache" | true
            """)
    void a_header_may_only_forbid_more(String text, String other, boolean allowed) {
        assertThat(HEADERS).contains(text);
        assertThat(findings(HEADERS.replace(text, other.replace('~', '\n'))) == 0)
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/*\n", "/assets/*\n/*\n  Refresh: 0\n", "/*\n\n", "  Refresh: 0\n", "/*\nRefresh: 0\n"})
    void a_path_has_headers_and_a_header_a_path(String file) {
        assertThatThrownBy(() -> HeaderPolicy.facts(file)).isInstanceOf(UnreadableArtefact.class);
    }

    @ParameterizedTest(name = "{0} addresses")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0 | ""
            1 | urlset/url/loc: https://a.example/0
            2 | urlset/url/loc: https://a.example/0, urlset/url[2]/loc: https://a.example/1
            """)
    void a_map_of_the_site_lists_its_addresses(int number, String expected) {
        var addresses = List.of("https://a.example/0", "https://a.example/1").subList(0, number);
        var lines = SitemapLines.of(addresses);
        assertThat(lines.subList(0, 2))
                .containsExactly("xml 1.0 UTF-8", "urlset of http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(String.join(", ", lines.subList(2, lines.size()))).isEqualTo(expected);
    }
}
