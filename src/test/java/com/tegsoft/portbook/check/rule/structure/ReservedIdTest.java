package com.tegsoft.portbook.check.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No two files of a site have one address, whatever its pages, purposes and roles are called. */
class ReservedIdTest {

    private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-h \\| )?--([a-z]+)(?: \\||\\))");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^ +\\[[^$]*\\]\\$([A-Za-z]+)(?:,| =|$)");

    @ParameterizedTest
    @ValueSource(strings = {"ports", "purposes", "roles", "snippets", "changes", "pdf", "search"})
    void a_page_is_not_called_like_a_page_of_every_site(String id) {
        var example = Example.edit("site.yaml", "pages: [help]", "pages: [help, %s]".formatted(id));
        assertThat(new ReservedId().find(Sample.with(example)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at().file()).isEqualTo("site.yaml"))
                .satisfies(finding -> assertThat(finding.message()).contains("`" + id + "`", "another page"));
    }

    @ParameterizedTest
    @CsvSource({"browsing: {}, ports", "browsing: {}, opened-2026-03-01", "operator: {}, closed-2026-03-01"})
    void a_purpose_or_role_is_not_called_like_a_file_of_every_site(String entry, String id) {
        var example = Example.edit("matrix.yaml", "  " + entry, "  %s: {}\n  %s".formatted(id, entry));
        assertThat(new ReservedId().find(Sample.with(example)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("`" + id + "`", "another file"));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "server-public, operator: {}, true",
        "operator-public, operator: {component: true}, true",
        "operator-public, operator: {}, false",
        "visitor-public, operator: {component: true}, false"
    })
    void a_role_is_not_called_like_a_public_address(String id, String operator, boolean isTaken) {
        var example = Example.edit("matrix.yaml", "  operator: {}", "  %s: {}\n  %s".formatted(id, operator));
        var findings = new ReservedId().find(Sample.with(example)).toList();
        assertThat(findings).hasSize(isTaken ? 1 : 0);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.message()).contains("`" + id + "`", "public address"));
    }

    /** As the usage of the script has them, and its PowerShell twin. */
    static Stream<String> options() throws IOException {
        var shell = Files.readString(Path.of("templates/pages/check-ports-sh.ftl"));
        var powerShell = Files.readString(Path.of("templates/pages/check-ports-ps1.ftl"));
        return Stream.concat(
                        OPTION.matcher(shell).results().map(found -> found.group(1)),
                        PARAMETER.matcher(powerShell).results().map(found -> found.group(1)))
                .map(option -> option.toLowerCase(Locale.ROOT))
                .distinct();
    }

    @Test
    void the_script_has_options() throws IOException {
        assertThat(options()).contains("help", "list", "format", "purpose").hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("options")
    void a_setting_is_not_called_like_an_option_of_the_script(String id) {
        var example = Example.edit("matrix.yaml", "settings:\n", "settings:\n  %s: {default: 4000}\n".formatted(id));
        assertThat(new ReservedId().find(Sample.with(example)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("`" + id + "`"));
        var other = Example.edit("matrix.yaml", "settings:\n", "settings:\n  %s-port: {default: 4000}\n".formatted(id));
        assertThat(new ReservedId().find(Sample.with(other))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "ports-of-call", "opened", "changes"})
    void other_roles_may_be_called_so(String id) {
        var example = Example.edit("matrix.yaml", "  operator: {}", "  operator: {}\n  my-%s: {}".formatted(id));
        assertThat(new ReservedId().find(Sample.with(example))).isEmpty();
    }
}
