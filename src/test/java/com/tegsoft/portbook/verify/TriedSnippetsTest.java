package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriedSnippetsTest {

    private static final Path FOLDER = Path.of("templates");

    @Test
    void all_platforms_of_portbook_print_what_the_matrix_says_for_networks_of_a_reader() throws IOException {
        var templates = Templates.load(FOLDER);
        assertThat(templates.platforms()).hasSizeGreaterThan(20);
        assertThat(findings(templates, templates.platforms().size())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            vyos       | <#list nets as n>   | <#list nets[0..*1 + g.title?length] as n> | several networks
            nftables   | <#list g.v4() as n> | <#list (s.server.v6()?has_content)?then(g.v4(), []) as n> | only IPv4 addresses, or any source
            nftables   | <#list g.v6() as n> | <#list (s.server.v4()?has_content)?then(g.v6(), []) as n> | only IPv6 addresses
            cisco-ios  | n.wildcard()        | (six?then(g.v6(), g.v4()))[0].wildcard() | several networks
            """)
    void a_fault_that_the_examples_do_not_show_is_found(String platform, String text, String other, String networks)
            throws IOException {
        var files = new TreeMap<>(TemplateFiles.load(FOLDER, "templates").files());
        files.keySet().removeIf(path -> path.startsWith("snippets/") && !path.startsWith("snippets/" + platform + "/"));
        var path = "snippets/" + platform + "/add.ftl";
        var template = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        assertThat(template).contains(text);
        files.put(path, template.replace(text, other).getBytes(StandardCharsets.UTF_8));
        assertThat(findings(Templates.of(TemplateFiles.of(files)), 1))
                .anyMatch(message -> message.endsWith("; so a reader gets it who enters " + networks));
    }

    private static List<String> findings(Templates templates, int platforms) throws IOException {
        var content = Product.read(templates);
        assertThat(templates.platforms()).hasSize(platforms);
        return TriedSnippets.findings(content, templates, templates.platforms()).stream()
                .map(finding -> finding.message())
                .toList();
    }
}
