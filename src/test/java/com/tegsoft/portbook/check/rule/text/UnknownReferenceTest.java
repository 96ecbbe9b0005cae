package com.tegsoft.portbook.check.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which references to a host there are when it publishes its addresses, and when it does not. */
class UnknownReferenceTest {

    private static final String ADDRESSES =
            "addresses:\n      - {address: 159.122.86.236, use: active}\n    ipv6: none";

    @ParameterizedTest(name = "{0}, published: {1}")
    @CsvSource({
        "{host:mirror},      true,  ''",
        "{host:mirror},      false, ''",
        "{addresses:mirror}, true,  ''",
        "{addresses:mirror}, false, `{addresses:mirror}` refers to a host without published addresses",
        "{addresses:miror},  false, `{addresses:miror}` refers to an id that is not declared",
    })
    void addresses_must_be_published(String reference, boolean published, String said) {
        var text =
                Example.edit("en/texts.yaml", "text: Looking at the map.", "text: \"Looking at " + reference + ".\"");
        var example = published ? text : text.and("matrix.yaml", ADDRESSES, "addresses: unpublished");
        assertThat(Checks.find("unknown-reference").orElseThrow().find(Sample.with(example)))
                .extracting(finding -> finding.message())
                .containsExactly(said.isEmpty() ? new String[0] : new String[] {said});
    }
}
