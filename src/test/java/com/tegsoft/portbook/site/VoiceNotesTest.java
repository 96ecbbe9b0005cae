package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.GATEWAY;
import static com.tegsoft.portbook.site.SampleSnippets.TUNNELS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that open SIP say what disturbs calls on their platform, and no others do. */
class VoiceNotesTest {

    /** Neither a helper for SIP nor a time-out of UDP that a customer could set. */
    private static final Set<String> NONE =
            Set.of("aws-network-acl", "cisco-nxos", "csv", "juniper-filter", "kubernetes", "list", "windows");

    static Stream<Platform> platforms() {
        return GATEWAY.platforms().stream();
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void a_file_names_helpers_and_time_outs_where_it_opens_sip(Platform platform) {
        for (var snippets : Set.of(GATEWAY, TUNNELS)) {
            for (var scope : snippets.scopes()) {
                var hasNote = snippets.text(platform, scope, Platform.ADD).contains("Voice");
                assertThat(hasNote).as(scope.id()).isEqualTo(isForSip(scope) && !NONE.contains(platform.id()));
            }
        }
        assertThat(GATEWAY.scopes()).anyMatch(VoiceNotesTest::isForSip);
    }

    private static boolean isForSip(Scope scope) {
        return Stream.concat(scope.services().stream(), scope.reached().stream())
                .flatMap(service -> service.listeners().stream())
                .anyMatch(listener -> listener.protocol().value().equals("sip"));
    }
}
