package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.OPERATOR;
import static com.tegsoft.portbook.site.SampleSnippets.SNIPPETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of snippet templates, printed for the sample's operators: a port, a range that a setting moves, and a remote host. */
class PlatformsTest {

    private static final Path FOLDERS = Path.of("templates/snippets");

    static List<Platform> platforms() {
        return SNIPPETS.platforms();
    }

    static Stream<Arguments> variants() {
        return platforms().stream().flatMap(platform -> platform.files().keySet().stream()
                .map(variant -> arguments(platform.id(), variant)));
    }

    static Stream<String> removable() {
        return platforms().stream()
                .filter(platform -> platform.files().containsKey(Platform.REMOVE))
                .map(Platform::id);
    }

    /** The label is left out, for the tests of a run record it. */
    @ParameterizedTest
    @MethodSource("variants")
    void prints_what_its_folder_expects(String id, String variant) throws IOException {
        var platform = SNIPPETS.platform(id);
        Golden.assertSame(
                FOLDERS.resolve(id).resolve(variant + ".expected"),
                SNIPPETS.text(platform, OPERATOR, variant)
                        .replace(platform.label().word(), "LABEL"));
    }

    @Test
    void nothing_is_expected_that_no_template_prints() throws IOException {
        try (var files = Files.walk(FOLDERS)) {
            var expected = files.filter(file -> file.toString().endsWith(".expected"))
                    .map(file -> Path.of(file.toString().replaceFirst("expected$", "ftl")))
                    .toList();
            assertThat(expected).hasSizeGreaterThan(25).allSatisfy(template -> assertThat(template)
                    .exists());
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void its_head_says_what_it_is_and_how_it_was_verified(String id, String variant) {
        var platform = SNIPPETS.platform(id);
        if (!id.equals("csv")) { // CSV has no comments (RFC 4180).
            assertThat(head(platform, variant))
                    .contains("Beacon ports for " + platform.name() + ": role operator")
                    .contains("Edition 2026-03-01, matrix ")
                    .contains(platform.label().word())
                    .contains("/p/operator/");
        }
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void its_head_says_how_to_apply_and_undo_and_whether_it_keeps_state(Platform platform) {
        if (platform.kind() != Platform.Kind.TABLE) {
            assertThat(head(platform, Platform.ADD))
                    .contains("Apply: ", "Undo: ")
                    .containsAnyOf("stateful", "stateless", "Return traffic");
        }
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void its_head_names_what_it_cannot_express(Platform platform) {
        SNIPPETS.snippet(platform, OPERATOR).omitted().forEach(omission -> assertThat(head(platform, Platform.ADD))
                .contains("Not included: " + omission));
    }

    private static String head(Platform platform, String variant) {
        return SNIPPETS.text(platform, OPERATOR, variant).lines().limit(25).reduce("", (a, b) -> a + "\n" + b);
    }

    @ParameterizedTest
    @MethodSource("removable")
    void a_line_less_or_another_name_in_a_removal_is_noticed(String id) {
        var platform = SNIPPETS.platform(id);
        var removal = SNIPPETS.artefact(platform, OPERATOR, Platform.REMOVE);
        assertThat(findings(removal, text(removal))).isEmpty();
        var lines = text(removal).lines().toList();
        var named = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("[^#!].*(beacon|5061).*"))
                .boxed()
                .toList();
        assertThat(named).isNotEmpty().allSatisfy(i -> {
            var fewer = new ArrayList<>(lines);
            fewer.remove((int) i);
            assertThat(findings(removal, String.join("\n", fewer) + "\n")).isNotEmpty();
            var other = new ArrayList<>(lines);
            other.set(
                    i,
                    lines.get(i)
                            .replace("beacon", "beacon-x")
                            .replace("5061", "5062")
                            .replace("443", "444"));
            other.set(i, other.get(i).replace("7788", "7789").replace("30000", "30001"));
            assertThat(findings(removal, String.join("\n", other) + "\n")).isNotEmpty();
        });
    }

    private static String text(Artefact artefact) {
        return new String(artefact.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> findings(Artefact artefact, String text) {
        var removing = (Expectation.RemovingSnippet) artefact.expectation().orElseThrow();
        return SnippetVerifier.findings(artefact.path(), removing, text).stream()
                .map(finding -> finding.message())
                .toList();
    }
}
