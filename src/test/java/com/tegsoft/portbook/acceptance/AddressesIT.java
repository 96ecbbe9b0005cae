package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site of a product that has renamed a page and one of its sections, given up a page, two sections and two languages:
 * every address that it had still leads somewhere.
 */
class AddressesIT {

    private static final List<String> LANGUAGES = List.of("en", "tr");
    private static final String RETIRED = """
            retired:
              pages:
                glossary: {successor: vocabulary}
                vocabulary: {successor: terms}
                stateless-firewalls: {}
              sections:
                glossary#agent: {successor: terms#crew}
                reading#links: {successor: reading#addresses}
                reading#addresses: {successor: reading#columns}
                reading#data: {}
              languages:
                ar: {successor: de}
                de: {successor: tr}
            """;

    @TempDir
    private static Path folder;

    private static Site before = new Site(Path.of(""));
    private static Site after = new Site(Path.of(""));

    @BeforeAll
    static void the_product_is_built_as_it_was_and_as_it_is() throws IOException {
        FolderCopy.ofTemplates(folder.resolve("templates"), "nftables");
        before = built(Product.CONTENT, "before");
        after = built(changed(), "after");
    }

    private static Site built(Path content, String name) {
        var site = folder.resolve(name);
        var templates = folder.resolve("templates").toString();
        var run = CommandRun.of(
                "build", "-q", "--content", content.toString(), "--templates", templates, "--out", site.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        return new Site(site);
    }

    private static Path changed() throws IOException {
        var content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        edit(
                content.resolve("site.yaml"),
                site -> site.replaceAll("(?m)^  (de|ar): .*\n", "")
                                .replace("stateless-firewalls, ", "")
                                .replace("glossary]", "terms]")
                        + RETIRED);
        FolderCopy.delete(content.resolve("de"));
        FolderCopy.delete(content.resolve("ar"));
        for (var language : LANGUAGES) {
            change(content.resolve(language), language);
        }
        var accepted = CommandRun.of("l10n", "accept", "--content", content.toString());
        assertThat(accepted.status()).as(accepted.toString()).isZero();
        return content;
    }

    private static void change(Path language, String code) throws IOException {
        var pages = language.resolve("pages");
        Files.delete(pages.resolve("stateless-firewalls.md"));
        Files.move(pages.resolve("glossary.md"), pages.resolve("terms.md"));
        edit(pages.resolve("terms.md"), page -> page.replace("{#agent}", "{#crew}"));
        edit(pages.resolve("reading.md"), page -> page.replaceAll("(?s)## [^\n]*\\{#(links|data)}.*?(?=\n## |$)", ""));
        try (var files = Files.list(pages)) {
            for (var file : files.toList()) {
                var page = Files.readString(file);
                Files.writeString(
                        file,
                        page.replace("page:glossary", "page:terms")
                                .replace("page:stateless-firewalls", "page:reading"));
            }
        }
        edit(language.resolve("texts.yaml"), texts -> texts + """
                retired-pages:
                  glossary: {name: Old glossary %1$s}
                  vocabulary: {name: Old vocabulary %1$s}
                  stateless-firewalls: {name: Old stateless %1$s, text: "Gone, see {service:web-access} %1$s."}
                retired-sections: {reading: {data: {text: "No data any more %1$s."}}}
                """.formatted(code));
    }

    @Test
    void every_page_feed_and_document_that_was_there_is_there() throws IOException {
        var missing = new TreeSet<>(files(before));
        assertThat(missing).hasSizeGreaterThan(150);
        missing.removeAll(files(after));
        assertThat(missing).isEmpty();
        assertThat(Links.complaints(after)).isEmpty();
    }

    private static List<String> files(Site site) throws IOException {
        try (var files = Files.walk(site.folder())) {
            return files.map(file -> site.folder().relativize(file).toString())
                    .filter(file -> file.matches("(?:en|tr|de|ar|p)/.*\\.(?:html|xml|pdf)"))
                    .toList();
        }
    }

    @Test
    void every_section_that_was_there_has_its_id_where_its_address_leads() throws IOException {
        for (var page : List.of("reading", "backup-service", "glossary")) {
            for (var heading : page(before, "en/" + page).select("h2[id], h3[id]")) {
                assertThat(page(after, "en/" + page).getElementById(heading.id()))
                        .as(page + "#" + heading.id())
                        .isNotNull();
            }
        }
    }

    @Test
    void a_section_that_took_the_place_of_another_is_where_the_old_address_leads() throws IOException {
        for (var language : LANGUAGES) {
            assertThat(Objects.requireNonNull(page(after, language + "/reading").selectFirst("#links ~ h2"))
                            .id())
                    .isEqualTo("columns");
        }
    }

    @Test
    void a_section_without_successor_says_why() throws IOException {
        assertThat(page(after, "tr/reading").select("li#data").text()).isEqualTo("No data any more tr.");
    }

    @Test
    void a_page_with_a_successor_leads_to_it_and_so_does_each_of_its_sections() throws IOException {
        var links = Map.of("agent", "../terms/#crew", "cidr", "../terms/#cidr");
        for (var page : List.of("glossary", "vocabulary")) {
            assertThat(page(after, "tr/" + page).select("main > p > a[href=../terms/]"))
                    .hasSize(1);
        }
        links.forEach((id, link) -> assertThat(
                        read("tr/glossary").select("li#" + id + " a").attr("href"))
                .isEqualTo(link));
    }

    @Test
    void a_page_without_successor_says_why() throws IOException {
        assertThat(page(after, "tr/stateless-firewalls").select("main").text())
                .contains("Old stateless tr", "Gone, see Web erişimi tr.");
    }

    @Test
    void a_page_of_a_language_that_was_given_up_leads_to_the_same_page_in_each_that_is_there() throws IOException {
        for (var path : List.of("ar", "ar/ports/web-access", "de/glossary", "de/roles/system")) {
            var page = page(after, path);
            var below = path.length() == 2 ? "" : path.substring(3) + "/";
            assertThat(page.select("ul.choices a").eachAttr("href"))
                    .allSatisfy(href -> assertThat(href).endsWith("/" + below))
                    .hasSize(2);
            assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/ports/tr/" + below);
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
    }

    @Test
    void search_engines_are_told_of_what_is_there_only() throws IOException {
        assertThat(after.read("sitemap.xml"))
                .contains("/tr/terms/")
                .doesNotContain("/glossary/", "/vocabulary/", "/stateless-firewalls/", "/de/", "/ar/");
    }

    private static Element read(String path) {
        try {
            return page(after, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document page(Site site, String path) throws IOException {
        return Jsoup.parse(site.read(path + "/index.html"));
    }

    private static void edit(Path file, UnaryOperator<String> change) throws IOException {
        var before = Files.readString(file);
        var after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}
