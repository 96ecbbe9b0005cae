package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.snippet.Details;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every snippet of the frozen product with a customer's values: the grammars demand nothing that such a file cannot have. */
class SnippetValuesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server=192.0.2.1,192.0.2.2,2001:db8::1,2001:db8::2;end-user=10.0.0.0/8,172.16.0.0/12,fd00::/8;system=10.1.0.0/16,10.3.0.0/16",
                "server=192.0.2.1",
                "server=2001:db8::1",
                "end-user=10.0.0.0/24;administrator=10.0.0.0/24;management=10.0.0.0/24,10.0.1.0/24;system=10.0.0.0/24",
                "server=192.0.2.1;end-user=10.0.0.0/24;sip-port=5070;rtp-range=20000-21000"
            })
    void is_read_back(String values) {
        var artefacts = Rendered.snippets(List.of(values.split(";"))).artefacts();
        assertThat(artefacts).hasSizeGreaterThan(200);
        assertThat(artefacts.stream().flatMap(SnippetValuesIT::findings)).isEmpty();
    }

    /** The header of every file says what a customer wants to find again, and one that says it otherwise is noticed. */
    @Test
    void details_are_read_back() {
        var artefacts = Rendered.snippets(List.of(), new Details("CHG-1 (a@b), #2", "Net ops", "2027-03-31"))
                .artefacts();
        assertThat(artefacts.stream().flatMap(SnippetValuesIT::findings)).isEmpty();
        var voice = artefacts.stream()
                .filter(artefact -> artefact.path().matches("snippets/[^/]+/voice\\..*"))
                .filter(artefact -> !artefact.path().endsWith(".csv"))
                .toList();
        assertThat(voice).hasSizeGreaterThan(50);
        for (var artefact : voice) {
            var text = new String(artefact.bytes(), StandardCharsets.UTF_8);
            for (var other : List.of(
                    text.replace("CHG-1 (a@b), #2", "CHG-2"),
                    text.replaceFirst("(?m)^.*Ticket: .*\\n", ""),
                    text.replaceFirst("(?m)^(.*Ticket: .*\\n)", "$1$1"),
                    text.replace("Expires: 2027-03-31", "Expires: 2027-03-13"))) {
                assertThat(other).as(artefact.path()).isNotEqualTo(text);
                var changed =
                        new Artefact(artefact.path(), other.getBytes(StandardCharsets.UTF_8), artefact.expectation());
                assertThat(findings(changed)).as(other).isNotEmpty();
            }
        }
    }

    private static Stream<String> findings(Artefact artefact) {
        return artefact.expectation().map(Expectation.SnippetEffect.class::cast).stream()
                .flatMap(
                        effect -> SnippetVerifier.findings(
                                artefact.path(), effect, new String(artefact.bytes(), StandardCharsets.UTF_8))
                                .stream())
                .map(Object::toString);
    }
}
