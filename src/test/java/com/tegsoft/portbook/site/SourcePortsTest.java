package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections that come from a range of source ports: a platform prints it, or says in the header that it does not. */
class SourcePortsTest {

    private static final PublishedSnippets EVERYWHERE = SampleSnippets.gatewayWithSourcePorts();
    private static final Scope EVERY_ROW = Scope.all(EVERYWHERE.matrix());
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

    static Stream<Arguments> openingVariants() {
        return EVERYWHERE.platforms().stream()
                .flatMap(platform -> PublishedSnippets.variants(platform, EVERY_ROW).stream()
                        .filter(variant -> !variant.equals(Platform.REMOVE))
                        .map(variant -> Arguments.of(platform.id(), variant)));
    }

    /** In both directions and over both transports: what the server sends first looks like a row of the other direction. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("openingVariants")
    void each_row_with_a_source_port_is_read_back_in_its_own_direction(String id, String variant) {
        var platform = EVERYWHERE.platform(id);
        var effect = EVERYWHERE.effect(platform, EVERY_ROW, variant).orElseThrow();
        assertThat(effect.snippet().permits()).isNotEmpty();
        assertThat(SnippetVerifier.findings(id, effect, EVERYWHERE.text(platform, EVERY_ROW, variant)))
                .isEmpty();
    }
}
