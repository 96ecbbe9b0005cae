package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of editions before the current one: which there are, what they say, and that a single fault in one is noticed. */
class OlderEditionsIT {

    private static final String PAGE = "en/editions/2026-11-24/index.html";
    private static final Pattern ROW = Pattern.compile("<tr id=\"([^\"]+)\">");

    @TempDir
    private Path folder;

    private static List<String> pages(Rendered site) {
        return site.artefacts().stream()
                .map(Artefact::path)
                .filter(path -> path.contains("/editions/"))
                .sorted()
                .toList();
    }

    private static String text(Rendered site, String path) {
        return new String(site.artefact(path).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void each_earlier_edition_has_one_in_each_language_which_search_engines_leave_out() {
        var site = Rendered.product();
        assertThat(pages(site))
                .containsExactly(
                        "ar/editions/2026-11-24/index.html",
                        "ar/editions/2026-11-24/index.md",
                        "de/editions/2026-11-24/index.html",
                        "de/editions/2026-11-24/index.md",
                        "en/editions/2026-11-24/index.html",
                        "en/editions/2026-11-24/index.md",
                        "tr/editions/2026-11-24/index.html",
                        "tr/editions/2026-11-24/index.md");
        assertThat(text(site, "sitemap.xml")).contains("/en/changes/").doesNotContain("/editions/");
        assertThat(text(site, "en/changes/index.html"))
                .contains("<a href=\"../editions/2026-11-24/\" aria-label=\"Page: Edition of 2026-11-24\">Page</a>")
                .doesNotContain("editions/2026-11-25");
        assertThat(text(site, PAGE))
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("not the current one</h1>")
                .contains("href=\"../../changes/#edition-2026-11-24\"")
                .contains("href=\"../../ports/\"");
        assertThat(ROW.matcher(text(site, PAGE)).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(text(site, "data/2026-11-24/matrix.csv")
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(OlderEditionsIT::row)
                        .distinct()
                        .toList());
    }

    /** Id of a row from a line of a CSV file: its service, its transport, its first port and its last. */
    private static String row(String[] cells) {
        var ports = cells[4].equals(cells[5]) ? cells[4] : cells[4] + "-" + cells[5];
        return cells[1] + "." + ports + "-" + cells[3];
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-11-25"})
    void a_site_without_an_earlier_one_has_none(String only) throws IOException {
        var content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        for (var file : List.of("2026-11-24", "2026-11-25")) {
            if (file.equals("2026-11-24") || !file.equals(only)) {
                Files.delete(content.resolve(Edition.path(LocalDate.parse(file))));
            }
        }
        var site = Rendered.of(content);
        assertThat(pages(site)).isEmpty();
        assertThat(text(site, "en/changes/index.html")).doesNotContain("/editions/");
        assertThat(Verification.findings(site.content(), site.artefacts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>2222</b> | <b>2223</b>",
                "<span>UDP</span> | <span>TCP</span>",
                "<b>10000-20000</b> | <b>10000-20001</b>",
                "any source</small> | specific sources only</small>",
                "159.122.86.236 | 159.122.86.237",
                ">Required< | >Optional<",
                "SSH <small> | RDP <small>",
                "not encrypted</small> | TLS</small>",
                "roles/administrator/ | roles/management/",
                "ports/web-access/ | ports/voice-media/",
                "purposes/voice/ | purposes/webrtc/",
                "id=\"web-access.443-tcp\" | id=\"web-access.80-tcp\"",
                "name=\"robots\" content=\"noindex\" | name=\"robots\" content=\"all\"",
                "not the current one</h1> | the current one</h1>",
                "This edition is no longer current. | This edition is current.",
                "#since-2026-11-24 | #since-2026-11-25",
                "#edition-2026-11-24 | #edition-2026-11-25",
                "the current edition, | this edition,",
                "</tbody> | <tr><th>TCP 4444</th></tr></tbody>"
            })
    void a_fault_in_one_is_noticed(String right, String wrong) {
        var site = Rendered.product();
        var page = site.artefact(PAGE);
        var markup = new String(page.bytes(), StandardCharsets.UTF_8);
        var broken = markup.replaceFirst(Pattern.quote(right), wrong);
        assertThat(broken).isNotEqualTo(markup);
        var published = new Artefact(PAGE, broken.getBytes(StandardCharsets.UTF_8), page.expectation());
        assertThat(findings(site.content(), page)).isEmpty();
        assertThat(findings(site.content(), published)).isNotEmpty();
    }

    private static List<?> findings(Content content, Artefact page) {
        return Verification.findings(content, page, Set.of(page.path()));
    }

    /** Nothing in the example of the guide has a name in the product's texts, and it has every field that a matrix can have. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void what_no_text_knows_any_more_is_called_by_its_id(String language) throws IOException {
        var site = withGuide();
        var path = language + "/editions/2026-11-10/index.html";
        var page = page(site, path);
        var markup = new String(page.bytes(), StandardCharsets.UTF_8);
        assertThat(markup)
                .contains("<bdi dir=\"ltr\">remote-help</bdi>", "<bdi dir=\"ltr\">recording</bdi>")
                .contains("many-nodes", "2027-02-01", "2026-12-01", "2027-06-30")
                .contains("<b>9120-9122</b>", "<bdi dir=\"ltr\">index-of-calls</bdi>")
                .doesNotContain("ports/remote-help/");
        assertThat(findings(site, page)).isEmpty();
    }

    private static Artefact page(Content content, String path) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var plan = Plan.of(content, templates);
        var job = plan.jobs().stream()
                .filter(some -> some.path().equals(path))
                .findFirst()
                .orElseThrow();
        return new SiteRenderer(content, templates, plan).page(job);
    }

    private static Content product() throws IOException {
        return ContentReader.read(
                ContentFiles.load(Product.CONTENT),
                Templates.load(Path.of("templates")).interfaceTexts());
    }

    private static Content withGuide() throws IOException {
        var guide =
                Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(Path.of("src/main/docs/matrix.md")));
        assertThat(guide.find()).isTrue();
        var files = new TreeMap<>(ContentFiles.load(Product.CONTENT).files());
        files.put(
                Content.MATRIX,
                guide.group(1)
                        .replaceFirst("(?m)^edition: .*", "edition: 2026-11-10")
                        .getBytes(StandardCharsets.UTF_8));
        var older = ContentReader.read(new ContentFiles(files), Set.of()).matrix();
        var product = product();
        return product.released(Edition.of(older, product.addresses(), Optional.empty()));
    }

    @Test
    void many_editions_have_a_page_each() throws IOException {
        var content = product();
        var dates = new ArrayList<String>();
        for (var month = 1; month <= 12; month++) {
            for (var year = 2020; year < 2022; year++) {
                var date = LocalDate.of(year, month, 1);
                dates.add(date.toString());
                content = content.released(at(content, date));
            }
        }
        var paths = Plan.of(content, Templates.load(Path.of("templates"))).jobs().stream()
                .map(Plan.Job::path)
                .filter(path -> path.startsWith("ar/editions/"))
                .toList();
        assertThat(paths).hasSize(25).contains("ar/editions/2026-11-24/index.html");
        assertThat(dates).allSatisfy(date -> assertThat(paths).contains("ar/editions/" + date + "/index.html"));
    }

    private static Edition at(Content content, LocalDate date) throws IOException {
        var files =
                Product.edited(Content.MATRIX, matrix -> matrix.replaceFirst("(?m)^edition: .*", "edition: " + date));
        var older = ContentReader.read(files, Set.of()).matrix();
        return Edition.of(older, content.addresses(), content.newestEdition());
    }
}
