package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file of small sites says what the matrix and the texts say, and nothing else. */
class SmallSiteTest {

    /** Two languages of the frozen product are not tried: their pages are those of the others in other words. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            cluster,          .*
            contact-centre,   .*
            remote-access,    .*
            video-conference, .*
            voice-gateway,    .*
            product,          en/.*
            product,          ar/.*
            product,          (?![a-z]{2}/).*
            """)
    void says_what_the_matrix_says(String product, String path) {
        var site = SmallSite.of(product);
        var paths = site.artefacts().stream().map(Artefact::path).collect(Collectors.toUnmodifiableSet());
        assertThat(site.artefacts())
                .filteredOn(file -> file.path().matches(path))
                .hasSizeGreaterThan(50)
                .flatMap(file -> Verification.findings(site.content(), file, paths))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-centre", "voice-gateway"})
    void has_every_file_and_no_link_that_leads_nowhere(String product) {
        var site = SmallSite.of(product);
        assertThat(Verification.site(site.content(), site.artefacts())).isEmpty();
        assertThat(Verification.manifest(site.artefacts(), Manifest.of(site.artefacts())))
                .isEmpty();
    }
}
