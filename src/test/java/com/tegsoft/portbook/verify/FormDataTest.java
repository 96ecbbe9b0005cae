package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form prints from is compared with the matrix, not only with what the build has written. */
class FormDataTest {

    private static final Rendered SITE = SmallSite.ofProduct();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "first":443,"last":443                      | "first":443,"last":444
            "first":5060                                | "first":0
            "198.51.100.32/28"                          | "0.0.0.0/0"
            "refuses":\\["everybody"\\]                 | "refuses":[]
            ,"setting":"sip-port"                       |
            "peers":\\["tegsoft","telescope"\\]          | "peers":["tegsoft"]
            "services":\\["                            | "services":["vendor-ssh","
            "direction":"OUTBOUND"                      | "direction":"INBOUND"
            "edition":"2026                             | "edition":"2025
            globalThis                                  | window
            "peer":"system"                             | "peer":"end-user"
            "source":"restricted"                       | "source":"any"
            "name":"tegsoft.com"                        | "name":"example.com"
            """)
    void a_wrong_fact_is_noticed(String pattern, String replacement) {
        var text = new String(SITE.artefact(SitePaths.FORM_DATA).bytes(), StandardCharsets.UTF_8);
        assertThat(findings(text)).isEmpty();
        var wrong = text.replaceFirst(pattern, replacement == null ? "" : replacement);
        assertThat(wrong).as("the pattern is there").isNotEqualTo(text);
        assertThat(findings(wrong)).isNotEmpty();
    }

    /** What is to be done since the first edition: to open voice media, to restrict two others. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "first":10000                               | "first":10001
            "last":2222                                 | "last":2223
            "first":50000,"last":50000                  | "first":5000,"last":50000
            "source":"any"                              | "source":"restricted"
            "peers":\\["administrator","system"\\]      | "peers":["administrator"]
            "direction":"INBOUND"                       | "direction":"OUTBOUND"
            "id":"console-access"                       | "id":"database-access"
            "kind":"CHANGE"                             | "kind":"ALL"
            "restrict":                                 | "close":
            "open":                                     | "restricted":
            "hosts":\\{                                  | "hosts":{"x":{"name":"x","nets":[]}
            {"2026-11-24"                               | {"2026-11-25"
            globalThis                                  | window
            editions                                    | matrix
            """)
    void a_wrong_fact_about_what_is_to_be_done_since_an_edition_is_noticed(String part, String replacement) {
        var path = SitePaths.formSince(LocalDate.parse("2026-11-24"));
        var text = new String(SITE.artefact(path).bytes(), StandardCharsets.UTF_8);
        assertThat(findings(path, text)).isEmpty();
        var wrong = text.replaceFirst(part.startsWith("{") ? Pattern.quote(part) : part, replacement);
        assertThat(wrong).as("the pattern is there").isNotEqualTo(text);
        assertThat(findings(path, wrong)).isNotEmpty();
    }

    private static List<?> findings(String text) {
        return findings(SitePaths.FORM_DATA, text);
    }

    /** As if the build had written it so. */
    private static List<?> findings(String path, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var artefact = new Artefact(path, bytes, Optional.of(new Expectation.Copy(bytes)));
        return Verification.findings(SITE.content(), List.of(artefact));
    }
}
