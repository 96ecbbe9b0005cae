package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.OPERATOR;
import static com.tegsoft.portbook.site.SampleSnippets.PORTLESS;
import static com.tegsoft.portbook.site.SampleSnippets.SNIPPETS;
import static com.tegsoft.portbook.site.SampleSnippets.TUNNELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the comments of remove files, and of files for what has changed, tell an engineer to do. */
class RemoveAdviceTest {

    /** Commands without which a device forgets a change, or never begins to use it. */
    private static final Pattern KEEPS =
            Pattern.compile("write memory|copy running-config startup-config|\\bcommit\\b|\\bsave\\b|/import FILE");

    private static final String DELETE_YOURS = "delete your own entry that allows any source";

    static Stream<Arguments> removed() {
        return SNIPPETS.platforms().stream()
                .filter(platform -> platform.files().containsKey(Platform.REMOVE))
                .flatMap(platform ->
                        Stream.of(arguments(platform, SNIPPETS, OPERATOR), arguments(platform, TUNNELS, PORTLESS)));
    }

    private static String keeping(String text) {
        return KEEPS.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("removed")
    void what_keeps_an_addition_keeps_its_removal(Platform platform, PublishedSnippets snippets, Scope scope) {
        if (!snippets.snippet(platform, scope).entries().isEmpty()) {
            assertThat(keeping(snippets.text(platform, scope, Platform.REMOVE)))
                    .isEqualTo(keeping(snippets.text(platform, scope, Platform.ADD)));
        }
    }

    @Test
    void commands_that_keep_are_known_of_many_platforms() {
        assertThat(removed())
                .extracting(arguments -> (Platform) arguments.get()[0])
                .filteredOn(platform -> !keeping(SNIPPETS.text(platform, OPERATOR, Platform.ADD))
                        .isEmpty())
                .extracting(Platform::id)
                .contains("cisco-asa", "cisco-ios", "juniper-srx", "mikrotik", "paloalto", "sonicwall", "vyos");
    }

    /** A path without the extension of its file. */
    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    @Test
    void every_remove_file_that_a_published_file_speaks_of_is_published() {
        var texts = Rendered.product().artefacts().stream()
                .filter(artefact -> artefact.path().matches("snippets/[a-z0-9-]+/[^/]+"))
                .collect(Collectors.toMap(
                        Artefact::path, artefact -> new String(artefact.bytes(), StandardCharsets.UTF_8)));
        var stems = texts.keySet().stream().map(RemoveAdviceTest::stem).collect(Collectors.toSet());
        var promising = texts.entrySet().stream()
                .filter(file -> file.getValue().contains("matching remove file"))
                .map(file -> stem(file.getKey()))
                .toList();
        assertThat(promising).hasSizeGreaterThan(100).anyMatch(path -> path.contains("/opened-"));
        assertThat(promising.stream().filter(path -> !stems.contains(path + ".remove")))
                .isEmpty();
    }

    private static Scope changed(String id) {
        return new Scope(id, Scope.Kind.CHANGE, OPERATOR.services());
    }

    /** A list of ports has no comments. */
    private static List<Platform> firewalls() {
        return SNIPPETS.platforms().stream()
                .filter(platform -> platform.kind() != Platform.Kind.TABLE)
                .toList();
    }

    @Test
    void only_what_restricts_asks_for_the_own_entry() {
        assertThat(firewalls()).allSatisfy(platform -> {
            assertThat(SNIPPETS.text(platform, changed("restrict-since-2026-01-01"), Platform.ADD))
                    .containsOnlyOnce(DELETE_YOURS);
            assertThat(List.of(
                            changed("open-since-2026-01-01"),
                            changed("close-since-2026-01-01"),
                            new Scope("restrict-since", Scope.Kind.ROLE, OPERATOR.services())))
                    .allSatisfy(scope -> assertThat(SNIPPETS.text(platform, scope, Platform.ADD))
                            .doesNotContain(DELETE_YOURS));
        });
    }

    @Test
    void what_closes_speaks_of_no_add_file() {
        assertThat(firewalls()).filteredOn(Platform::takesEntries).isNotEmpty().allSatisfy(platform -> {
            assertThat(SNIPPETS.text(platform, changed("close-since-2026-01-01"), Platform.REMOVE))
                    .contains("no longer needed")
                    .doesNotContain("matching add file");
            assertThat(SNIPPETS.text(platform, changed("open-since-2026-01-01"), Platform.REMOVE))
                    .contains("matching add file");
        });
    }
}
