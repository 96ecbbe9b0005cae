package com.tegsoft.portbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kind of page that only a maintainer's template knows: it may say everything but what the matrix does not say. */
class OwnPageIT {

    private static final String HEADER = """
            <#ftl attributes={"each": "language", "path": "{language}/own/index.html", "shows": ""}>
            <#import "/parts/layout.ftlh" as l>
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>Hello</p>                                                            | ``
            <p>Call us in 3 days</p>                                                | `3` is not accounted for
            <p>Edition ${site.edition}</p>                                          | ``
            <p>TCP 8443</p>                                                         | `8443` is not accounted for
            <p>${service.sentence}</p>                                              | ``
            <p>192.0.2.1</p>                                                        | `192.0.2.1` is not accounted for
            <p title="TCP 8443">Hello</p>                                           | `8443` is not accounted for
            <@l.flows id="t" caption="All" services=[service] />                    | ``
            <table><tr id="a.444-tcp"><td>TCP 444</td></tr></table>                 | not a row of the matrix
            <p><a href="${lang.home()}nowhere/">Nowhere</a></p>                     | leads nowhere
            <p><a href="${lang.home()}ports/#row">Nowhere</a></p>                   | a part that the page does not have
            """)
    void a_page_of_its_own_kind_says_no_number_but_in_rows(String markup, String fault) throws IOException {
        var findings = findings("<#assign service = lang.services()?first>"
                + "<@l.document title=\"Own\" description=\"Own\">" + markup + "</@l.document>");
        if (fault.isEmpty()) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).isNotEmpty().allMatch(finding -> finding.message()
                    .contains(fault));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            script-src 'self'; img-src 'self' | script-src *; img-src 'self'
            lang="${lang.language().code}"    | lang="xx"
            """)
    void a_page_of_its_own_kind_has_the_policy_and_its_language(String right, String wrong) throws IOException {
        var page = """
                <html lang="${lang.language().code}" dir="${lang.language().direction()}"><head><title>Own</title>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'">
                <link rel="canonical" href="${page.url}"></head><body><p>Hello</p></body></html>
                """;
        assertThat(findings(page)).isEmpty();
        assertThat(page).contains(right);
        assertThat(findings(page.replace(right, wrong))).isNotEmpty();
    }

    private static List<Finding> findings(String page) throws IOException {
        var files = new TreeMap<>(
                TemplateFiles.load(Path.of("templates"), "templates").files());
        files.put("pages/own.ftlh", (HEADER + page).getBytes(StandardCharsets.UTF_8));
        files.keySet()
                .removeIf(path -> path.startsWith("print/")
                        || (path.startsWith("snippets/") && !path.startsWith("snippets/list/")));
        var templates = Templates.of(TemplateFiles.of(files));
        var content = FaultyProduct.load(templates).read(templates);
        return Verification.site(content, SiteRenderer.pages(content, templates)).stream()
                .filter(finding -> finding.at().file().equals("en/own/index.html"))
                .toList();
    }
}
