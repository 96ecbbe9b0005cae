package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.SNIPPETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Parameter;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and numbers of a customer's own device in the files of every platform that declares some. */
class ParametersTest {

    private static final Scope ALL = SNIPPETS.scope(Scope.ALL);

    static Stream<Platform> platforms() {
        return SNIPPETS.platforms().stream()
                .filter(platform -> !platform.parameters().isEmpty());
    }

    static Stream<Arguments> parameters() {
        return platforms().flatMap(platform -> platform.parameters().stream()
                .map(parameter -> arguments(platform.id(), parameter.id())));
    }

    @Test
    void most_firewalls_declare_some() {
        assertThat(platforms()).hasSizeGreaterThan(18);
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void files_with_other_values_are_read_back_for_every_scope(Platform platform) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = Product.read(templates);
        var snippets = PublishedSnippets.published(content, templates);
        var given = platform.withExamples();
        for (var scope : snippets.scopes()) {
            for (var variant : platform.files().keySet()) {
                assertThat(findings(snippets.artefact(given, scope, variant)))
                        .as(scope.id() + " " + variant)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void a_file_has_the_value_that_was_given_and_no_other(String id, String name) {
        var platform = SNIPPETS.platform(id);
        var parameter = platform.parameter(name);
        var given = platform.with(Map.of(name, parameter.example()));
        var artefact = artefact(given, Platform.ADD);
        var standard = artefact(platform, Platform.ADD);
        if (parameter.isSwitch()) { // The file has no place for the value itself.
            assertThat(text(artefact)).isNotEqualTo(text(standard));
        } else {
            assertThat(text(artefact)).contains(parameter.example());
        }
        assertThat(findings(artefact)).isEmpty();
        // What was printed for another device is noticed.
        assertThat(findings(new Artefact(artefact.path(), standard.bytes(), artefact.expectation())))
                .isNotEmpty();
        assertThat(findings(new Artefact(artefact.path(), artefact.bytes(), standard.expectation())))
                .satisfies(messages -> assertThat(messages.isEmpty()).isEqualTo(isTemplates(platform, name)));
    }

    /** Whether the template has a value of its own, of which only the form is known. */
    private static boolean isTemplates(Platform platform, String name) {
        return platform.grammar(Platform.ADD).has("named" + name);
    }

    private static Artefact artefact(Platform platform, String variant) {
        return SNIPPETS.artefact(platform, ALL, variant);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void every_value_that_is_accepted_differs_from_what_is_not(String id, String name) {
        Parameter parameter = SNIPPETS.platform(id).parameter(name);
        assertThat(parameter.label()).matches("[A-Z][ -~]{2,70}");
        for (var wrong : List.of("a\"b", "$(reboot)", "a;b", "x".repeat(300), " ")) {
            assertThat(parameter.accepted().matcher(wrong).matches()).as(wrong).isFalse();
        }
    }

    private static String text(Artefact artefact) {
        return new String(artefact.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> findings(Artefact artefact) {
        return SnippetVerifier.findings(
                        artefact.path(),
                        (Expectation.SnippetEffect) artefact.expectation().orElseThrow(),
                        text(artefact))
                .stream()
                .map(finding -> finding.message())
                .toList();
    }
}
