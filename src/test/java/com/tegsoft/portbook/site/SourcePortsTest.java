package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections that come from a range of source ports: a platform prints it, or says in the header that it does not. */
class SourcePortsTest {

    private static final PublishedSnippets EVERYWHERE = SampleSnippets.gatewayWithSourcePorts();
    private static final Scope ALL = Scope.all(GATEWAY.matrix());
    private static final Pattern RANGE =
            Pattern.compile("(?m)^(?!\\s*[#!\";]| \\*|//|.*which is not restricted).*\\b1024\\b");

    static Stream<String> platforms() {
        return GATEWAY.platforms().stream()
                .filter(platform ->
                        !platform.id().equals("csv") && !platform.id().equals("list"))
                .map(platform -> platform.id());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void a_source_port_is_printed_and_read_back_or_said_to_be_missing(String id) {
        var platform = GATEWAY.platform(id);
        var snippet = GATEWAY.snippet(platform, ALL);
        var text = GATEWAY.text(platform, ALL, "add");
        var effect = GATEWAY.effect(platform, ALL, "add").orElseThrow();
        assertThat(snippet.permits())
                .anyMatch(permit -> permit.port().toString().equals("5061/tcp"));
        assertThat(snippet.permits().stream().anyMatch(permit -> permit.from().isPresent()))
                .isEqualTo(platform.saysSourcePorts());
        assertThat(text.contains("from source port 1024-65535, which is not restricted here"))
                .isNotEqualTo(platform.saysSourcePorts());
        if (platform.saysSourcePorts()) {
            var printed = RANGE.matcher(text);
            assertThat(printed.find()).isTrue();
            var narrower = text.substring(0, printed.end() - 4) + "1025" + text.substring(printed.end());
            assertThat(SnippetVerifier.findings(id, effect, text)).isEmpty();
            assertThat(SnippetVerifier.findings(id, effect, narrower)).isNotEmpty();
        }
    }

    /** Each row alone: the order of rows could tell directions apart that the lines do not. */
    static Stream<Arguments> openingVariants() {
        return Stream.concat(
                        Stream.of(Scope.all(EVERYWHERE.matrix())),
                        EVERYWHERE.matrix().services().values().stream()
                                .map(service ->
                                        new Scope(service.id().value(), Scope.Kind.SELECTION, List.of(service))))
                .flatMap(scope -> EVERYWHERE.platforms().stream()
                        .flatMap(platform -> PublishedSnippets.variants(platform, scope).stream()
                                .filter(variant -> !variant.equals(Platform.REMOVE))
                                .map(variant -> Arguments.of(platform.id(), variant, scope))));
    }

    /** In both directions and over both transports: what the server sends first looks like a row of the other direction. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("openingVariants")
    void a_row_with_a_source_port_is_read_back_in_its_own_direction(String id, String variant, Scope scope) {
        var platform = EVERYWHERE.platform(id);
        EVERYWHERE.effect(platform, scope, variant).ifPresent(effect -> assertThat(
                        SnippetVerifier.findings(id, effect, EVERYWHERE.text(platform, scope, variant)))
                .isEmpty());
    }
}
