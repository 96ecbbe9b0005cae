package com.tegsoft.portbook.site.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates that would never end. */
class RenderingLimitTest {

    private static final RenderingLimit LIMIT = new RenderingLimit(Duration.ofMillis(300), 100_000);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <#list 1.. as n></#list>                                                     | the template runs for more than
            <#list 1.. as n><#list 1..2 as m></#list></#list>                            | the template runs for more than
            <#list 1..2000000000 as n><#assign x = n></#list>                            | the template runs for more than
            <#macro m><#list 1.. as n><#if n < 0>x</#if></#list></#macro><@m />          | the template runs for more than
            <#assign x><#list 1.. as n><#assign y = n></#list></#assign>                 | the template runs for more than
            <#attempt><#list 1.. as n></#list><#recover>${.error}</#attempt>             | the template runs for more than
            <#list 1.. as n>${n}</#list>                                                 | the template prints more than 100,000 characters
            <#list 1..50000 as n>abc</#list>                                             | the template prints more than 100,000 characters
            ${""?left_pad(100001)}                                                       | the template prints more than 100,000 characters
            <#macro m>x<@m /></#macro><@m />                                             | calls itself endlessly
            <#function f n><#return f(n) + 1></#function>${f(1)}                         | calls itself endlessly
            """)
    void a_template_that_does_not_end_is_a_finding(String template, String message) throws IOException {
        var engine = engine(template);
        for (var time = 0; time < 2; time++) {
            assertThatThrownBy(() -> engine.render("pages/a.ftlh", Map.of()))
                    .isInstanceOfSatisfying(TemplateFault.class, fault -> assertThat(fault.findings())
                            .singleElement()
                            .satisfies(finding -> {
                                assertThat(finding.message()).contains(message);
                                assertThat(finding.at().file()).isEqualTo("templates/pages/a.ftlh");
                            }));
        }
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void as_much_as_is_allowed_is_printed() throws IOException {
        assertThat(engine("${\"\"?left_pad(100000)}").render("pages/a.ftlh", Map.of()))
                .hasSize(100_000);
    }

    private TemplateEngine engine(String template) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.ftlh"), template);
        return new TemplateEngine(TemplateFiles.load(folder, "templates"), LIMIT);
    }
}
