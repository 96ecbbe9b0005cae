package com.tegsoft.portbook.check.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No two files of a site have one address, whatever its pages, purposes and roles are called. */
class ReservedIdTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "ports-of-call", "opened", "changes"})
    void other_roles_may_be_called_so(String id) {
        var example = Example.edit("matrix.yaml", "  operator: {}", "  operator: {}\n  my-%s: {}".formatted(id));
        assertThat(new ReservedId().find(Sample.with(example))).isEmpty();
    }
}
