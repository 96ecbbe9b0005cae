package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.OPERATOR;
import static com.tegsoft.portbook.site.SampleSnippets.PORTLESS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.artefact.Expectation.OpeningSnippet;
import com.tegsoft.portbook.site.artefact.Expectation.RemovingSnippet;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The translation of the server's address in files of all platforms that can set it up: printed, read back, and taken back. */
class TranslatedAddressTest {

    private static final String OUTSIDE = "203.0.113.9";
    private static final String INSIDE = "10.1.2.3";
    private static final PublishedSnippets SAMPLE = filledIn(SampleSnippets.SNIPPETS, OUTSIDE);
    private static final PublishedSnippets TUNNELS = filledIn(SampleSnippets.TUNNELS, OUTSIDE);
    private static final PublishedSnippets PLAIN_SAMPLE = filledIn(SampleSnippets.SNIPPETS, "");
    private static final PublishedSnippets PLAIN_TUNNELS = filledIn(SampleSnippets.TUNNELS, "");

    /** @param outside the public address; empty if nothing is translated */
    private static PublishedSnippets filledIn(PublishedSnippets examples, String outside) {
        try {
            var matrix = examples.matrix();
            var server = Values.documentation(matrix).with(matrix, "server", INSIDE + ",fd00::3");
            return PublishedSnippets.filledIn(
                    matrix,
                    URI.create("https://ports.example.com/"),
                    Templates.load(Path.of("templates")),
                    outside.isEmpty() ? server : server.with(matrix, "server-public", outside));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Printed(PublishedSnippets snippets, PublishedSnippets plain, Platform platform, Scope scope) {

        boolean isTranslated() {
            return snippets.snippet(platform, scope).translation().isPresent();
        }

        String text(String variant) {
            return snippets.text(platform, scope, variant);
        }

        List<Finding> added(String text) {
            return SnippetVerifier.findings("add", new OpeningSnippet(snippets.snippet(platform, scope), "add"), text);
        }

        List<Finding> removed(String text) {
            return SnippetVerifier.findings(
                    "remove", new RemovingSnippet(snippets.snippet(platform, scope), text(Platform.ADD)), text);
        }

        @Override
        public String toString() {
            return platform.id() + " " + scope.id();
        }
    }

    static Stream<Printed> translating() {
        return all().filter(printed -> printed.platform().translates() && printed.isTranslated());
    }

    static Stream<Printed> all() {
        return SAMPLE.platforms().stream()
                .flatMap(platform -> Stream.of(
                        new Printed(SAMPLE, PLAIN_SAMPLE, platform, OPERATOR),
                        new Printed(TUNNELS, PLAIN_TUNNELS, platform, PORTLESS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void every_platform_prints_what_is_right_behind_a_openaddress(Printed printed) {
        assertThat(printed.added(printed.text("add"))).isEmpty();
        if (printed.platform().files().containsKey("remove")) {
            assertThat(printed.removed(printed.text("remove"))).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("translating")
    void another_address_is_noticed(Printed printed) {
        var lines = printed.text("add").split("\n", -1);
        var found = IntStream.range(0, lines.length)
                .filter(i -> !lines[i].matches("\\s*(#|!|//|\\*) .*") && lines[i].contains(OUTSIDE))
                .toArray();
        assertThat(found).isNotEmpty();
        for (var i : found) {
            for (var address : List.of(OUTSIDE, INSIDE)) {
                var changed = lines.clone();
                changed[i] = lines[i].replace(address, "198.51.100.8");
                if (!changed[i].equals(lines[i])) {
                    assertThat(printed.added(String.join("\n", changed)))
                            .as(changed[i])
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("translating")
    void a_translation_that_is_not_wanted_is_noticed(Printed printed) {
        var unwanted = new OpeningSnippet(printed.plain().snippet(printed.platform(), printed.scope()), "add");
        var text = printed.text("add")
                .lines()
                .filter(line -> !line.contains("Translation: "))
                .toList();
        assertThat(SnippetVerifier.findings("add", unwanted, String.join("\n", text) + "\n"))
                .anyMatch(finding -> finding.message().contains("translation of " + OUTSIDE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("translating")
    void a_translation_that_stays_is_noticed(Printed printed) {
        if (printed.platform().files().containsKey("remove")) {
            var header = printed.text("remove").lines().filter(line -> line.contains("Translation: "));
            var lines = printed.plain()
                    .text(printed.platform(), printed.scope(), "remove")
                    .lines()
                    .toList();
            var at = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).contains("Edition "))
                    .findFirst()
                    .orElseThrow();
            var text = Stream.of(
                            lines.subList(0, at + 2).stream(), header, lines.subList(at + 2, lines.size()).stream())
                    .flatMap(part -> part)
                    .toList();
            // Where an object of the server has the translation, it goes with the object.
            if (!(String.join("\n", text) + "\n").equals(printed.text("remove"))) {
                assertThat(printed.removed(String.join("\n", text) + "\n")).isNotEmpty();
            }
        }
    }

    static Stream<Printed> components() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(VendorTable.of("cluster").files(), templates.interfaceTexts());
        var matrix = content.matrix();
        var own = Values.documentation(matrix)
                .with(matrix, "server-node", INSIDE)
                .with(matrix, "agent-node", "10.1.2.4,fd00::4");
        var open = own.with(matrix, "server-node-public", OUTSIDE).with(matrix, "agent-node-public", "203.0.113.10");
        var plain = PublishedSnippets.filledIn(content, templates, own);
        var translated = PublishedSnippets.filledIn(content, templates, open);
        return translated.platforms().stream().flatMap(platform -> Stream.of("server-node", "agent-node")
                .map(id -> new Printed(translated, plain, platform, translated.scope(id))));
    }

    /** Each component has an address of its own, inside and outside. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void a_component_is_translated_to_its_own_address(Printed printed) {
        assertThat(printed.added(printed.text("add"))).isEmpty();
        if (printed.platform().files().containsKey("remove")) {
            assertThat(printed.removed(printed.text("remove"))).isEmpty();
        }
        if (printed.platform().translates()) {
            var isServer = printed.scope().id().equals("server-node");
            assertThat(printed.text("add"))
                    .contains(isServer ? OUTSIDE : "203.0.113.10", isServer ? INSIDE : "10.1.2.4")
                    .doesNotContain(isServer ? "203.0.113.10" : OUTSIDE + "\"");
        }
    }

    /** Rules of destination NAT on VyOS have numbers, and a file replaces what has its own. */
    @Test
    void files_that_are_applied_together_have_other_numbers() {
        var platform = SAMPLE.platform("vyos");
        var numbers = SAMPLE.scopes().stream()
                .flatMap(scope -> Pattern.compile("set nat destination rule (?<number>[0-9]+) description")
                        .matcher(SAMPLE.text(platform, scope, Platform.ADD))
                        .results()
                        .map(found -> found.group(1)))
                .toList();
        assertThat(numbers).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    }
}
