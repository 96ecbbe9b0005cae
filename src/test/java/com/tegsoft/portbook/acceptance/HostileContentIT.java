package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Hostile text in every place of the content: a check refuses it, or no file of any platform is touched by it. */
class HostileContentIT {

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");

    /** Where a text can be put: a file of the sample, and what is replaced by it. */
    private enum Place {
        PRODUCT("matrix.yaml", "product: Beacon", "product: %s"),
        ROLE("matrix.yaml", "  visitor: {}", "  %s: {}"),
        SERVICE("matrix.yaml", "  mirror-sync:\n", "  %s:\n"),
        SETTING("matrix.yaml", "  media-range: {default", "  %s: {default"),
        PORT("matrix.yaml", "port: 443/tcp", "port: %s"),
        HOST_NAME("matrix.yaml", "name: mirror.example.com", "name: %s"),
        ADDRESS("matrix.yaml", "address: 159.122.86.236", "address: %s"),
        EDITION("matrix.yaml", "edition: 2026-03-01", "edition: %s"),
        BASE_URL("site.yaml", "base-url: https://ports.example.com/beacon/", "base-url: %s"),
        TEXT("en/texts.yaml", "text: Holds the newest maps.", "text: %s");

        private final String file;
        private final String before;
        private final String after;

        Place(String file, String before, String after) {
            this.file = file;
            this.before = before;
            this.after = after;
        }

        ContentFiles with(String payload) {
            var files = new TreeMap<>(Sample.folder(new Example(List.of())).files());
            files.computeIfPresent(file, (name, bytes) -> {
                var text = new String(bytes, StandardCharsets.UTF_8);
                assertThat(text).contains(before);
                return text.replace(before, after.formatted(quoted(payload))).getBytes(StandardCharsets.UTF_8);
            });
            return new ContentFiles(files);
        }

        /** A scalar of YAML; only between double quotes can it have a line break. */
        private static String quoted(String payload) {
            return payload.contains("\\n") ? '"' + payload + '"' : "'" + payload.replace("'", "''") + "'";
        }
    }

    @Test
    void every_place_refuses_it_or_no_snippet_is_touched_by_it() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var outcomes = new StringBuilder();
        for (var place : Place.values()) {
            for (var payload :
                    ExternalParser.lines(HOSTILE.resolve("payloads.txt")).toList()) {
                var content = HostileContent.read(place.with(payload), templates);
                var findings = Checks.findings(content);
                if (findings.isEmpty()) {
                    assertHarmless(content, templates);
                }
                outcomes.append("%-9s %-15s %s%n".formatted(place, payload, checks(findings)));
            }
        }
        Golden.assertSame(HOSTILE.resolve("outcomes.txt"), outcomes.toString());
    }

    @Test
    void a_name_that_a_firewall_would_cut_is_a_finding_if_a_template_does_not_shorten_it() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var files = new TreeMap<String, byte[]>();
        Sample.folder(new Example(List.of())).files().forEach((name, bytes) -> {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var longer = name.startsWith("editions/") ? text : text.replace("browsing", "browsing-" + "x".repeat(40));
            files.put(name, longer.getBytes(StandardCharsets.UTF_8));
        });
        var content = HostileContent.read(new ContentFiles(files), templates);
        assertThat(Checks.findings(content)).extracting(Finding::check).containsOnly("id-lost");
        var snippets = PublishedSnippets.filledIn(content, templates, Values.documentation(content.matrix()));
        var scope = Scope.purpose(content.matrix(), new Id("browsing-" + "x".repeat(40)));
        var refusing = snippets.platforms().stream()
                .filter(platform -> SnippetVerifier.findings(
                                "x",
                                snippets.effect(platform, scope, Platform.ADD).orElseThrow(),
                                whole(snippets.text(platform, scope, Platform.ADD)))
                        .toString()
                        .contains("` has "))
                .map(Platform::id);
        assertThat(refusing).contains("iptables", "fortigate", "mikrotik").doesNotContain("nftables", "kubernetes");
    }

    /** A text with the whole id wherever it was shortened. */
    private static String whole(String text) {
        return text.replaceAll("browsing[x-]*--[a-z0-9]{6}", "browsing-" + "x".repeat(40))
                .replaceAll("browsing[x_]*__[a-z0-9]{6}", "browsing_" + "x".repeat(40));
    }

    private static String checks(List<Finding> findings) {
        var checks = findings.stream().map(Finding::check).collect(Collectors.toCollection(TreeSet::new));
        return checks.isEmpty() ? "harmless" : "refused by " + String.join(", ", checks);
    }

    /** Plain ASCII that is in the platform's grammar and opens exactly what it should. */
    private static void assertHarmless(Content content, Templates templates) {
        var snippets = PublishedSnippets.filledIn(content, templates, Values.documentation(content.matrix()));
        var all = Scope.all(content.matrix());
        for (var platform : snippets.platforms()) {
            for (var variant : platform.files().keySet()) {
                var path = platform.path(all, variant);
                var text = snippets.text(platform, all, variant);
                assertThat(text).as(path).matches("[\\x20-\\x7e\\n]*");
                assertThat(findings(snippets, platform, all, variant))
                        .as(content.matrix().product() + " " + path)
                        .isEmpty();
            }
        }
    }

    private static List<Finding> findings(PublishedSnippets snippets, Platform platform, Scope scope, String variant) {
        var path = platform.path(scope, variant);
        var effect = snippets.effect(platform, scope, variant).orElseThrow();
        return SnippetVerifier.findings(path, effect, snippets.text(platform, scope, variant));
    }
}
