package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form prints from is compared with the matrix, not only with what the build has written. */
class FormDataIT {

    private static final Rendered SITE = Rendered.product();

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

    /** As if the build had written it so. */
    private static List<?> findings(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var artefact = new Artefact(SitePaths.FORM_DATA, bytes, Optional.of(new Expectation.Copy(bytes)));
        return Verification.findings(SITE.content(), List.of(artefact));
    }
}
