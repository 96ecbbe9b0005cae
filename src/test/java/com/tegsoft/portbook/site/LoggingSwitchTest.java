package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.OPERATOR;
import static com.tegsoft.portbook.site.SampleSnippets.PORTLESS;
import static com.tegsoft.portbook.site.SampleSnippets.SNIPPETS;
import static com.tegsoft.portbook.site.SampleSnippets.TUNNELS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.artefact.Expectation.OpeningSnippet;
import com.tegsoft.portbook.site.artefact.Expectation.SnippetEffect;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Parameter;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of platforms that log connections or not, as a customer wants: printed, and read back as that and nothing else. */
class LoggingSwitchTest {

    private record Printed(PublishedSnippets snippets, Scope scope, Platform on, Platform off, String variant) {

        static Stream<Printed> of(PublishedSnippets snippets, Scope scope, Platform platform) {
            return Stream.of(Platform.ADD, Platform.POLICY)
                    .filter(platform.files()::containsKey)
                    .filter(variant -> variant.equals(Platform.ADD)
                            || platform.grammar(variant).has("islog"))
                    .map(variant -> new Printed(
                            snippets,
                            scope,
                            platform.with(Map.of("log", "on")),
                            platform.with(Map.of("log", "off")),
                            variant));
        }

        String text(Platform platform) {
            return snippets.text(platform, scope, variant);
        }

        List<Finding> read(Platform platform, String text) {
            return SnippetVerifier.findings(
                    variant, new OpeningSnippet(snippets.snippet(platform, scope), variant), text);
        }

        @Override
        public String toString() {
            return on.id() + " " + scope.id() + " " + variant;
        }
    }

    private static boolean isSwitched(Platform platform) {
        return platform.parameters().stream()
                .anyMatch(parameter -> parameter.id().equals("log") && parameter.isSwitch());
    }

    static Stream<Printed> switched() {
        return SNIPPETS.platforms().stream()
                .filter(LoggingSwitchTest::isSwitched)
                .flatMap(platform -> Stream.concat(
                        Printed.of(SNIPPETS, OPERATOR, platform), Printed.of(TUNNELS, PORTLESS, platform)))
                .filter(printed -> !printed.snippets()
                        .snippet(printed.on(), printed.scope())
                        .entries()
                        .isEmpty());
    }

    /** What only something apart can log has a note in each of its files that says what that is. */
    @Test
    void every_firewall_can_be_told_to_log_or_says_that_it_cannot() {
        var firewalls = SNIPPETS.platforms().stream()
                .filter(platform -> platform.kind() != Platform.Kind.TABLE)
                .toList();
        assertThat(firewalls)
                .filteredOn(platform -> !PlatformEvidence.logs(platform).equals("apart"))
                .isNotEmpty()
                .allMatch(LoggingSwitchTest::isSwitched);
        assertThat(firewalls)
                .filteredOn(platform -> PlatformEvidence.logs(platform).equals("apart"))
                .isNotEmpty()
                .allSatisfy(platform -> {
                    assertThat(platform.parameters()).extracting(Parameter::id).doesNotContain("log");
                    assertThat(SNIPPETS.text(platform, OPERATOR, Platform.ADD)).contains("cannot log");
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("switched")
    void what_is_printed_is_what_was_asked_for(Printed printed) {
        var on = printed.text(printed.on());
        var off = printed.text(printed.off());
        assertThat(on).isNotEqualTo(off);
        assertThat(printed.read(printed.on(), on)).isEmpty();
        assertThat(printed.read(printed.off(), off)).isEmpty();
        assertThat(printed.read(printed.off(), on)).singleElement().satisfies(finding -> assertThat(finding.message())
                .contains("the log is on in a line, not off"));
        assertThat(printed.read(printed.on(), off)).singleElement().satisfies(finding -> assertThat(finding.message())
                .contains("the log is off in a line, not on"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("switched")
    void one_entry_that_differs_is_noticed(Printed printed) {
        var on = printed.text(printed.on()).lines().toList();
        var off = printed.text(printed.off()).lines().toList();
        for (var i = 0; on.size() == off.size() && i < on.size(); i++) {
            if (!on.get(i).equals(off.get(i)) && !on.get(i).startsWith("#")) {
                var mixed = new ArrayList<>(on);
                mixed.set(i, off.get(i));
                assertThat(printed.read(printed.on(), String.join("\n", mixed) + "\n"))
                        .as(off.get(i))
                        .isNotEmpty();
            }
        }
    }

    private static final Pattern NAMED =
            Pattern.compile("prefix(?: |=|: )[\"'][a-z0-9-]+ (?<service>[a-z0-9-]+): [\"']");

    static Stream<Printed> naming() {
        return switched()
                .filter(printed -> printed.on().grammar(printed.variant()).has("logged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("naming")
    void a_log_that_names_another_service_is_noticed(Printed printed) {
        var on = printed.text(printed.on());
        var named = NAMED.matcher(on);
        var found = 0;
        while (named.find()) {
            var wrong = on.substring(0, named.start("service")) + "other" + on.substring(named.end("service"));
            assertThat(printed.read(printed.on(), wrong)).singleElement().satisfies(finding -> assertThat(
                            finding.message())
                    .contains("the log of an entry of `", "` says `other`"));
            found++;
        }
        assertThat(found).isPositive();
    }

    static List<VendorTable> vendors() throws IOException {
        return VendorTable.all();
    }

    /** Their services have long names, of which a kernel's log takes 29 characters only. */
    @ParameterizedTest
    @MethodSource("vendors")
    void every_scope_of_any_product_is_printed_and_read_back(VendorTable vendor) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(vendor.files(), templates.interfaceTexts());
        var snippets = PublishedSnippets.filledIn(content, templates, Values.documentation(content.matrix()));
        for (var platform : snippets.platforms().stream()
                .filter(platform -> platform.grammar(Platform.ADD).has("logged"))
                .toList()) {
            var on = platform.with(Map.of("log", "on"));
            for (var scope : snippets.scopes()) {
                for (var variant : platform.files().keySet()) {
                    var artefact = snippets.artefact(on, scope, variant);
                    assertThat(SnippetVerifier.findings(
                                    artefact.path(),
                                    (SnippetEffect) artefact.expectation().orElseThrow(),
                                    new String(artefact.bytes(), StandardCharsets.UTF_8)))
                            .as(artefact.path())
                            .isEmpty();
                }
            }
        }
    }
}
