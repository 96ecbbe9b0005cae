package com.tegsoft.portbook.site.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tegsoft.portbook.site.view.SettingView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each template with a typical mistake in its first line: a finding at that line, and never an exception of the engine. */
class TemplateMistakesTest {

    private static final TemplateFiles FILES = files();

    /** Mistakes, and the check that reports each. */
    private static final Map<String, String> MISTAKES = mistakes();

    /** Something that is given to templates. */
    private static final Map<String, Object> MODEL =
            Map.of("page", new SettingView("sip-port", "SIP port", Html.text(""), "5060", Optional.empty(), List.of()));

    private static TemplateFiles files() {
        try {
            return TemplateFiles.load(Path.of("templates"), "templates");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        mistakes.put("<#if page??>", "template-syntax");
        mistakes.put("</#list>", "template-syntax");
        mistakes.put("<#lst page as x></#lst>", "template-syntax");
        mistakes.put("${page.}", "template-syntax");
        mistakes.put("${oops}", "template-variable");
        mistakes.put("${page.nmae}", "template-variable");
        mistakes.put("${page.name.first}", "template-expression");
        mistakes.put("${page.nmae()}", "template-variable");
        mistakes.put("${page.name?lenght}", "template-syntax");
        mistakes.put("${page.name(1, 2)}", "template-expression");
        mistakes.put("${page.name + {}}", "template-expression");
        mistakes.put("${page.name?number}", "template-expression");
        mistakes.put("<#list page.name as x>${x}</#list>", "template-expression");
        mistakes.put("<@oops />", "template-variable");
        mistakes.put("<#include \"/parts/oops.ftl\">", "template-expression");
        mistakes.put("<#import \"/parts/oops.ftl\" as oops>", "template-expression");
        mistakes.put("<#stop \"enough\">", "template-expression");
        mistakes.put("<#macro again><@again /></#macro><@again />", "template-expression");
        return mistakes;
    }

    /** What no template may do: reach classes, or files outside of the folder. */
    private static final List<String> ATTACKS = List.of(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
            "${\"freemarker.template.utility.JythonRuntime\"?new()}",
            "<#assign run = \"freemarker.template.utility.Execute\"?new()>",
            "${page?api.class.name}",
            "${page.name?api.bytes?size}",
            "${page.getClass()}",
            "${page.class}",
            "${page.getClass().getProtectionDomain()}",
            "${page.hashCode()}",
            "${page.name.getClass()}",
            "${page.wait(1)}",
            "<#include \"../pom.xml\">",
            "<#include \"/../../../../../../etc/passwd\">",
            "<#include \"file:///etc/passwd\">",
            "<#import \"/../content/matrix.yaml\" as x>",
            "${.get_optional_template(\"../pom.xml\").include()}");

    static Stream<String> templates() {
        return FILES.files().keySet().stream().filter(name -> name.matches(".*\\.ftl[hx]?"));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                        "pages/robots.ftl",
                        "print/purpose.ftlh",
                        "pages/feed.ftlx",
                        "snippets/nftables/add.ftl",
                        "parts/rows.ftlh")
                .flatMap(name -> ATTACKS.stream().map(attack -> arguments(name, attack)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_mistake_is_a_finding_at_its_line(String name) {
        MISTAKES.forEach((mistake, check) -> assertRefused(name, mistake, check));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("attacks")
    void no_template_reaches_a_class_or_a_file_outside(String name, String attack) {
        assertRefused(name, attack, "template-");
    }

    private static void assertRefused(String name, String mistake, String check) {
        var source = FILES.text(name).orElseThrow();
        var lines = source.text().startsWith("<#ftl") ? source.text().split("\n", 2) : new String[] {"", source.text()};
        var changed = lines[0] + "\n" + mistake + "\n" + (lines.length > 1 ? lines[1] : "");
        var files = new TreeMap<>(FILES.files());
        files.put(name, (lines[0].isEmpty() ? changed.substring(1) : changed).getBytes(StandardCharsets.UTF_8));
        var line = lines[0].isEmpty() ? 1 : 2;
        var engine = new TemplateEngine(TemplateFiles.of(files), RenderingLimit.OF_A_PAGE);
        assertThatThrownBy(() -> engine.render(name, MODEL))
                .as(mistake)
                .isInstanceOfSatisfying(
                        TemplateFault.class,
                        fault -> assertThat(fault.findings()).singleElement().satisfies(finding -> {
                            assertThat(finding.check()).as(mistake).startsWith(check);
                            assertThat(finding.at().file()).isEqualTo("templates/" + name);
                            if (!finding.message().contains("calls itself")
                                    && !finding.message().contains("unclosed")) {
                                assertThat(finding.at().line())
                                        .as(finding.toString())
                                        .isEqualTo(line);
                            }
                            assertThat(finding.message() + finding.help())
                                    .doesNotContain("java.", "Exception", "\n", "----");
                        }));
    }

    @Test
    void what_is_near_is_suggested() {
        assertThatThrownBy(() -> rendered("${page.nmae}")).hasMessageContaining("did you mean `name`?");
        assertThatThrownBy(() -> rendered("${paeg.name}")).hasMessageContaining("did you mean `page`?");
        assertThatThrownBy(() -> rendered("<#list [page] as row>${row.nmae}</#list>"))
                .hasMessageContaining("did you mean `name`?");
        assertThatThrownBy(() -> rendered("<#macro side></#macro><@sied />"))
                .hasMessageContaining("did you mean `side`?");
    }

    @Test
    void a_template_that_another_calls_is_the_one_to_correct() {
        var files = Map.of(
                "parts/part.ftlh", "<#macro m>\n\n  ${oops}</#macro>".getBytes(StandardCharsets.UTF_8),
                "pages/page.ftlh", "<#import \"/parts/part.ftlh\" as p><@p.m />".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new TemplateEngine(TemplateFiles.of(files), RenderingLimit.OF_A_PAGE)
                        .render("pages/page.ftlh", Map.of()))
                .hasMessageContaining("templates/parts/part.ftlh:3:5: `oops` has no value");
    }

    private static String rendered(String template) {
        var files = Map.of("pages/page.ftlh", template.getBytes(StandardCharsets.UTF_8));
        return new TemplateEngine(TemplateFiles.of(files), RenderingLimit.OF_A_PAGE).render("pages/page.ftlh", MODEL);
    }
}
