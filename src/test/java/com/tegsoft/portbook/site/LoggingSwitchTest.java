package com.tegsoft.portbook.site;

import static com.tegsoft.portbook.site.SampleSnippets.OPERATOR;
import static com.tegsoft.portbook.site.SampleSnippets.PORTLESS;
import static com.tegsoft.portbook.site.SampleSnippets.SNIPPETS;
import static com.tegsoft.portbook.site.SampleSnippets.TUNNELS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.artefact.Expectation.OpeningSnippet;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.snippet.Parameter;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.verify.SnippetVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of platforms that log connections or not, as a customer wants: printed, and read back as that and nothing else. */
class LoggingSwitchTest {

    private record Printed(PublishedSnippets snippets, Scope scope, Platform on, Platform off) {

        static Printed of(PublishedSnippets snippets, Scope scope, Platform platform) {
            return new Printed(
                    snippets, scope, platform.with(Map.of("log", "on")), platform.with(Map.of("log", "off")));
        }

        String text(Platform platform) {
            return snippets.text(platform, scope, Platform.ADD);
        }

        List<Finding> read(Platform platform, String text) {
            return SnippetVerifier.findings(
                    "add", new OpeningSnippet(snippets.snippet(platform, scope), Platform.ADD), text);
        }

        @Override
        public String toString() {
            return on.id() + " " + scope.id();
        }
    }

    private static boolean isSwitched(Platform platform) {
        return platform.parameters().stream()
                .anyMatch(parameter -> parameter.id().equals("log") && parameter.isSwitch());
    }

    static Stream<Printed> switched() {
        return SNIPPETS.platforms().stream()
                .filter(LoggingSwitchTest::isSwitched)
                .flatMap(platform ->
                        Stream.of(Printed.of(SNIPPETS, OPERATOR, platform), Printed.of(TUNNELS, PORTLESS, platform)))
                .filter(printed -> !printed.snippets()
                        .snippet(printed.on(), printed.scope())
                        .entries()
                        .isEmpty());
    }

    @Test
    void every_platform_that_logs_each_entry_has_a_value_for_it() {
        assertThat(SNIPPETS.platforms())
                .filteredOn(platform -> PlatformEvidence.logsEntries(platform))
                .isNotEmpty()
                .allSatisfy(platform -> assertThat(platform.parameters())
                        .extracting(Parameter::id)
                        .contains("log"));
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
}
