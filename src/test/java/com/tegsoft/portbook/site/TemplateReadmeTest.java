package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.HeaderTables;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.yaml.EnumNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code templates/README.md}, written from the code; {@code -Dgolden=update} writes them again. */
class TemplateReadmeTest {

    private static final Path README = Path.of("templates/README.md");
    private static final Pattern MACRO =
            Pattern.compile("(?:<#-- (?<about>(?:(?!-->)[^\n])*) -->\n)?<#(?<kind>macro|function) (?<call>[^>]*)>");
    private static final Templates TEMPLATES = templates();
    private static final Content CONTENT = content();

    private static Templates templates() {
        try {
            return Templates.load(Path.of("templates"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content content() {
        try {
            return Product.read(TEMPLATES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void its_tables_are_what_the_code_says() throws IOException {
        var text = Files.readString(README);
        for (var table : tables().entrySet()) {
            var begin = "<!-- begin " + table.getKey() + " -->\n";
            var end = "<!-- end " + table.getKey() + " -->";
            assertThat(text).containsOnlyOnce(begin).containsOnlyOnce(end);
            text = text.substring(0, text.indexOf(begin) + begin.length())
                    + table.getValue()
                    + text.substring(text.indexOf(end));
        }
        Golden.assertSame(README, text);
    }

    @Test
    void each_kind_of_page_has_the_variables_that_the_code_declares_for_it() {
        var jobs = jobs();
        assertThat(jobs).hasSizeGreaterThan(15);
        models(jobs).forEach((job, model) -> assertThat(model.keySet())
                .as(job.path())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PageVariable.values())
                        .filter(variable -> variable.isThere(job.kind()))
                        .map(PageVariable::word)
                        .toList()));
    }

    /** A view without `@Shown` would be missing without a word where a template asks `?has_content`. */
    @Test
    void nothing_of_what_is_given_to_templates_is_hidden_but_what_makes_it() {
        assertThat(contract().hidden())
                .containsExactlyInAnyOrder(
                        "ChangesView.history",
                        "Omission.port",
                        "Platform.grammars",
                        "Platform.names",
                        "Platform.parameters",
                        "PortObject.range",
                        "RetiredViews.matrix",
                        "RetiredViews.pages",
                        "Scope.component",
                        "Scope.reached",
                        "Scope.services",
                        "Scope.unused",
                        "Section.at",
                        "Seen.rows",
                        "ServiceView.service",
                        "ServiceView.views",
                        "SiteView.reportAddress",
                        "Snippet.permits");
    }

    private static Map<String, String> tables() {
        return Map.of(
                "snippet-language", SnippetLanguage.table(),
                "platform-evidence", PlatformEvidence.table(TEMPLATES.platforms()),
                "page-header", HeaderTables.page(),
                "platform-header", HeaderTables.platform(),
                "variant-header", HeaderTables.variant(),
                "variables", variables(),
                "pages", pages(),
                "macros", macros(),
                "types", types());
    }

    /** One page of each kind, in the first language. */
    private static List<Plan.Job> jobs() {
        return Plan.of(CONTENT, TEMPLATES).jobs().stream()
                .collect(Collectors.toMap(job -> job.kind().template(), job -> job, (first, second) -> first))
                .values()
                .stream()
                .toList();
    }

    private static Map<Plan.Job, Map<String, Object>> models(List<Plan.Job> jobs) {
        var renderer = new SiteRenderer(CONTENT, TEMPLATES, Plan.of(CONTENT, TEMPLATES));
        return jobs.stream().collect(Collectors.toMap(job -> job, renderer::model));
    }

    private static String variables() {
        return "| variable | type | on pages for each | what it is |\n| --- | --- | --- | --- |\n"
                + Arrays.stream(PageVariable.values())
                        .map(variable -> "| `%s` | %s | %s | %s |\n"
                                .formatted(
                                        variable.word(),
                                        variable.type() == List.class
                                                ? "list of `LanguageView`"
                                                : TemplateContract.word(variable.type()),
                                        variable.pages(),
                                        variable.about()))
                        .collect(Collectors.joining());
    }

    private static String pages() {
        return "| template | each | variables |\n| --- | --- | --- |\n"
                + TEMPLATES.pageKinds().stream()
                        .map(kind -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        kind.template(),
                                        kind.each().isEmpty()
                                                ? "one page"
                                                : kind.each().stream()
                                                        .map(EnumNames::of)
                                                        .collect(Collectors.joining(", ")),
                                        Arrays.stream(PageVariable.values())
                                                .filter(variable -> variable.isThere(kind))
                                                .map(variable -> "`" + variable.word() + "`")
                                                .collect(Collectors.joining(" "))))
                        .collect(Collectors.joining());
    }

    private static String macros() {
        return "| part | call | what it does |\n| --- | --- | --- |\n"
                + list("templates/parts").flatMap(TemplateReadmeTest::macros).collect(Collectors.joining());
    }

    private static Stream<String> macros(Path part) {
        try {
            return MACRO
                    .matcher(Files.readString(part))
                    .results()
                    .map(found -> {
                        assertThat(found.group(1))
                                .as(part + ": no comment says what this does: " + found.group())
                                .isNotNull();
                        return "| `parts/%s` | `%s %s` | %s |\n"
                                .formatted(
                                        part.getFileName(),
                                        found.group(2),
                                        found.group(3).replace("|", "\\|"),
                                        found.group(1).replace("|", "\\|"));
                    })
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String types() {
        return contract().tables();
    }

    private static TemplateContract contract() {
        var contract = new TemplateContract();
        var models = models(jobs());
        jobs().stream()
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .forEach(job -> models.entrySet().stream()
                        .filter(model -> model.getKey().path().equals(job.path()))
                        .forEach(model -> model.getValue().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .forEach(value -> contract.add(value.getValue()))));
        var snippets = PublishedSnippets.published(CONTENT, TEMPLATES);
        snippets.platforms()
                .forEach(platform -> contract.add(
                        snippets.snippet(platform, snippets.scopes().get(0))));
        return contract;
    }
}
