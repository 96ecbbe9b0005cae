package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.template.TemplateFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a printed page when its template is wrong, as templates and documents have been wrong elsewhere. */
class PrintIT {

    private static final String PARTS = "parts/print.ftlh";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <@l.port listener /></a>                         | <@l.port listener /></a>1                        | not in the matrix
            <@l.port listener /></a>                         | <@l.port listener /></a><small>1</small>         | not in the matrix
            <@l.port listener /></a>                         | <bdi class="port">${listener.transport} ${listener.range?replace("0", "8")}</bdi></a> | not in the matrix
            <@l.port listener /></a>                         | ${listener.transport} ${listener.range?replace("-", " to ")}</a> | not in the matrix
            <#list service.listeners as listener>            | <#list service.listeners[0..0] as listener>      | missing in this file
            ${item.name}<#sep>${lang.t("comma")} </#sep>     | ${item.name} and                                 | not in the matrix
            <#list item.addresses as address>                | <#list item.addresses as address>1               | not in the matrix
            <td><@ends service.to /></td>                    | <td></td>                                        | not in the matrix
            ${lang.t("column.port")}</th>                    | ${lang.t("column.service")}</th>                 | missing in this file
            """)
    void a_document_that_says_something_else_is_refused(String text, String other, String reason) throws IOException {
        var pages = PrintedPages.of(content(), edited(PARTS, text, other));
        var document = text.contains("address") ? "de/pdf/backup-service.pdf" : "de/pdf/webcall.pdf";
        var findings = pages.findings(document);
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.check()).isEqualTo("read-back");
                    assertThat(finding.at().file()).isEqualTo(document);
                })
                .anySatisfy(finding -> assertThat(finding.message()).contains(reason));
    }

    @Test
    void what_cannot_be_printed_names_the_template_the_document_and_the_place() throws IOException {
        var templates = edited("print/purpose.ftlh", "<p class=\"lead\">", "<p class=\"lead\" style=\"color:red\">");
        var pages = PrintedPages.of(content(), templates);
        assertThatThrownBy(() -> pages.pdf("tr/pdf/voice.pdf"))
                .isInstanceOf(TemplateFault.class)
                .hasMessageStartingWith("templates/print/purpose.ftlh:1:1: `tr/pdf/voice.pdf` cannot be printed: line ")
                .hasMessageContaining("`style` of `<p>`");
    }

    @Test
    void another_kind_of_document_is_one_template(@TempDir Path other) throws IOException {
        var templates = FolderCopy.of(Path.of("templates"), other.resolve("templates"));
        var role = Files.readString(templates.resolve("print/purpose.ftlh"))
                .replace("language,purpose", "language,role")
                .replace("{purpose}.pdf", "role-{role}.pdf");
        Files.writeString(templates.resolve("print/role.ftlh"), role);
        var pages = PrintedPages.of(content(), templates);
        assertThat(pages.paths()).contains("ar/pdf/role-system.pdf").hasSize(4 * (11 + 4 + 10));
        assertThat(pages.findings("ar/pdf/role-system.pdf")).isEmpty();
    }

    private static ContentFiles content() throws IOException {
        return ContentFiles.load(Product.CONTENT);
    }

    private Path edited(String template, String text, String other) throws IOException {
        var templates = FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
        var file = templates.resolve(template);
        var before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, other));
        return templates;
    }
}
