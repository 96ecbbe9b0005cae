package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Manifest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file of small sites says what the matrix and the texts say, and nothing else. */
class SmallSiteTest {

    private static final List<String> VENDORS =
            List.of("cluster", "contact-centre", "remote-access", "video-conference", "voice-gateway");

    /** Two languages of the frozen product are not tried: their pages are those of the others in other words. */
    private static final String TRIED = "(?!de/|tr/).*";

    static Stream<Arguments> folders() {
        return Stream.concat(Stream.of("product"), VENDORS.stream())
                .flatMap(product -> SmallSite.of(product).artefacts().stream()
                        .map(Artefact::path)
                        .filter(path -> path.matches(TRIED))
                        .map(SmallSiteTest::folder)
                        .distinct()
                        .sorted()
                        .map(folder -> arguments(product, folder)));
    }

    /** What stands before the second slash of a path, or the whole path. */
    private static String folder(String path) {
        var second = path.indexOf('/', path.indexOf('/') + 1);
        return second < 0 ? path : path.substring(0, second);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("folders")
    void says_what_the_matrix_says(String product, String folder) {
        var site = SmallSite.of(product);
        var paths = site.artefacts().stream().map(Artefact::path).collect(Collectors.toUnmodifiableSet());
        assertThat(files(site, folder)).isNotEmpty().allSatisfy(file -> assertThat(
                        Verification.findings(site.content(), file, paths))
                .isEmpty());
    }

    private static List<Artefact> files(Rendered site, String folder) {
        return site.artefacts().stream()
                .filter(artefact -> folder(artefact.path()).equals(folder))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "voice-gateway"})
    void has_every_file_and_no_link_that_leads_nowhere(String product) {
        var site = SmallSite.of(product);
        assertThat(Verification.site(site.content(), site.artefacts())).isEmpty();
        assertThat(Verification.manifest(site.artefacts(), Manifest.of(site.artefacts())))
                .isEmpty();
    }
}
