package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Permit;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Platform.Capability;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Multicast groups as destinations: a platform prints them, or leaves them out and says so. */
class MulticastTest {

    /** One group, several of both families, a block, and a group beside those just outside the blocks of groups. */
    private static final List<List<String>> GROUPS = List.of(
            List.of("239.10.20.30"),
            List.of("ff15::a:14"),
            List.of("224.0.0.251", "ff02::fb", "239.1.2.0/24"),
            List.of("239.255.255.255", "ff02::1:ff00:0/104"));

    private static final Templates TEMPLATES = SampleSnippets.templates();

    private static PublishedSnippets snippets(List<String> groups, String port) {
        var matrix = SmallMatrix.with(
                SmallMatrix.TEXT,
                SmallMatrix.TEXT
                        .replace(
                                "settings:\n", "  group:\n    name: group.example.com\n" + list(groups) + "settings:\n")
                        .replace(
                                "    hosts: [far]\n    requirement: required\n    ports:\n    - {port: 443/tcp, protocol: https",
                                "    hosts: [far, group]\n    requirement: required\n    ports:\n    - {port: " + port
                                        + ", protocol: quic"));
        return PublishedSnippets.filledIn(
                matrix, URI.create("https://ports.example.com/"), TEMPLATES, Values.documentation(matrix));
    }

    private static String list(List<String> addresses) {
        return addresses.stream()
                .map(address -> "    - address: '%s'\n".formatted(address))
                .collect(Collectors.joining("", "    addresses:\n", ""));
    }

    static Stream<Arguments> cases() {
        var platforms = snippets(GROUPS.get(0), "7400/udp").platforms().stream()
                .map(Platform::id)
                .toList();
        return GROUPS.stream().flatMap(groups -> Stream.of("7400/udp", "7400-7409/udp", "ip/112")
                .flatMap(port -> platforms.stream().map(id -> Arguments.of(id, port, groups))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cases")
    void a_group_is_a_destination_or_is_named_as_left_out(String id, String port, List<String> groups) {
        var snippets = snippets(groups, port);
        var platform = snippets.platform(id);
        var scope = Scope.all(snippets.matrix());
        var snippet = snippets.snippet(platform, scope);
        var sent = snippet.permits().stream()
                .filter(permit -> permit.net().isMulticast())
                .toList();
        for (var variant : PublishedSnippets.variants(platform, scope)) {
            snippets.effect(platform, scope, variant).ifPresent(effect -> assertThat(
                            SnippetVerifier.findings(id, effect, snippets.text(platform, scope, variant)))
                    .as(variant)
                    .isEmpty());
        }
        var text = snippets.text(platform, scope, Platform.ADD);
        if (platform.lacks().contains(Capability.MULTICAST)) {
            assertThat(sent).isEmpty();
            assertThat(text.lines().filter(line -> groups.stream().anyMatch(line::contains)))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("cannot express"));
            assertThat(snippet.permits().stream()
                            .anyMatch(permit -> permit.net().address().equals("203.0.113.7")
                                    && permit.port().toString().equals(port)))
                    .as("the machine of the same row")
                    .isNotEqualTo(text.contains(" 203.0.113.7/32 (sync): cannot express"));
        } else {
            assertThat(sent).allMatch(permit -> permit.direction().name().equals("OUTBOUND"));
            assertThat(text).doesNotContain("cannot express multicast");
            assertThat(sent.stream().map(Permit::net).map(net -> net.address())).allMatch(text::contains);
        }
    }
}
