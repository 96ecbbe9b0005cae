package com.tegsoft.portbook.site.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates that would never end. */
class RenderingLimitTest {

    private static final RenderingLimit LIMIT = new RenderingLimit(Duration.ofMillis(300), 2_000_000_000, 100_000);

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
    void the_finding_says_where_the_template_is_then() throws IOException {
        for (var line : List.of("<#list 1.. as n></#list>", "<#list 1.. as n>${n}</#list>")) {
            assertThatThrownBy(() -> engine("first\n  " + line).render("pages/a.ftlh", Map.of()))
                    .isInstanceOfSatisfying(TemplateFault.class, fault -> assertThat(
                                    fault.findings().get(0).at().line())
                            .isEqualTo(2));
        }
    }

    @Test
    void a_template_that_asks_for_too_much_memory_is_a_finding() throws IOException {
        var patient = new RenderingLimit(Duration.ofDays(1), 50_000_000, 100_000);
        var engine = engine("<#list 1.. as n><#assign x = ''?left_pad(1000)></#list>", patient);
        assertThatThrownBy(() -> engine.render("pages/a.ftlh", Map.of()))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("asks for more than 50 MB of memory");
    }

    @Test
    void work_ends_although_an_expression_of_its_template_does_not() throws IOException {
        var running = new AtomicBoolean(true);
        TemplateMethodModelEx expression = arguments -> {
            while (running.get()) {
                Thread.onSpinWait(); // Like all of FreeMarker's expressions it does not look whether it is interrupted.
            }
            return "over";
        };
        var engine = engine("first\n<p>${expression()}</p>");
        try {
            for (var time = 0; time < 2; time++) {
                assertThatThrownBy(() -> engine.unlessEndless(
                                () -> engine.render("pages/a.ftlh", Map.of("expression", expression))))
                        .isInstanceOf(TemplateFault.class)
                        .hasMessageStartingWith("templates/pages/a.ftlh:2:4: the template runs for more than");
            }
        } finally {
            running.set(false);
        }
    }

    @Test
    void a_result_and_any_failure_of_work_are_those_of_the_work() throws IOException {
        var engine = engine("a");
        assertThat(engine.unlessEndless(() -> engine.render("pages/a.ftlh", Map.of())))
                .isEqualTo("a");
        var failure = new IllegalArgumentException("wrong");
        assertThatThrownBy(() -> engine.unlessEndless(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void as_much_as_is_allowed_is_printed() throws IOException {
        assertThat(engine("${\"\"?left_pad(100000)}").render("pages/a.ftlh", Map.of()))
                .hasSize(100_000);
    }

    private TemplateEngine engine(String template) throws IOException {
        return engine(template, LIMIT);
    }

    private TemplateEngine engine(String template, RenderingLimit limit) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.ftlh"), template);
        return new TemplateEngine(TemplateFiles.load(folder, "templates"), limit);
    }
}
