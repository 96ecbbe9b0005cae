package com.tegsoft.portbook.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each address as readers have it in their tickets: a change to one of these lines breaks their links. */
class SitePathsTest {

    private static final Id WEB = new Id("web");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "SERVICE, ports/web/, service.web",
        "PURPOSE, purposes/web/, purpose.web",
        "ROLE, roles/web/, role.web",
        "HOST, ports/#host.web, host.web",
        "SETTING, ports/#setting.web, setting.web"
    })
    void an_id_has_an_address_by_its_kind(IdKind kind, String address, String anchor) {
        assertThat(SitePaths.of(kind, WEB)).isEqualTo(address);
        assertThat(SitePaths.anchor(kind, WEB)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({"SERVICE, ports/web", "PURPOSE, purposes/web", "ROLE, roles/web"})
    void the_folder_of_an_id_tells_the_id(IdKind kind, String folder) {
        assertThat(SitePaths.folder(kind, WEB)).isEqualTo(folder);
        assertThat(SitePaths.id(folder)).contains(WEB);
    }

    @Test
    void the_folder_of_a_markdown_page_is_that_of_no_id() {
        assertThat(SitePaths.id("glossary")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"443/tcp, web.443-tcp", "10000-20000/udp, web.10000-20000-udp"})
    void a_row_is_named_after_its_service_and_port(String port, String row) {
        assertThat(SitePaths.row(WEB, Port.parse(port))).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"glossary, glossary/", "glossary#agent, glossary/#agent"})
    void a_place_is_a_page_or_a_section_of_it(String place, String address) {
        assertThat(SitePaths.place(place)).isEqualTo(address);
    }

    @Test
    void links_and_files_are_spelled_like_this() {
        assertThat(SitePaths.home("../../", "pt-BR")).isEqualTo("../../pt-BR/");
        assertThat(SitePaths.shortLink("https://ports.example/", "web")).isEqualTo("https://ports.example/p/web/");
        assertThat(SitePaths.shortLink("", "web")).isEqualTo("p/web/");
        assertThat(SitePaths.platform("nftables")).isEqualTo("snippets/nftables/");
        assertThat(SitePaths.snippet("nftables", "all.nft")).isEqualTo("snippets/nftables/all.nft");
        assertThat(SitePaths.changes(DAY)).isEqualTo("changes/#edition-2026-11-24");
        assertThat(SitePaths.data("matrix.csv")).isEqualTo("data/matrix.csv");
        assertThat(SitePaths.data(DAY, "matrix.csv")).isEqualTo("data/2026-11-24/matrix.csv");
        assertThat(SitePaths.opened(DAY)).isEqualTo("opened-2026-11-24");
        assertThat(SitePaths.closed(DAY)).isEqualTo("closed-2026-11-24");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "index.html                  | ''               | ''               | ''     ",
                "404.html                    | 404.html         | 404.html         | ''     ",
                "en/index.html               | en/              | en               | ../    ",
                "en/ports/web/index.html     | en/ports/web/    | en/ports/web     | ../../../",
                "en/pdf/ports.pdf            | en/pdf/ports.pdf | en/pdf/ports.pdf | ../../ ",
                "en/a-index.html             | en/a-index.html  | en/a-index.html  | ../    "
            },
            delimiter = '|')
    void a_file_has_an_address_a_folder_and_a_way_to_the_root(String file, String address, String folder, String root) {
        assertThat(SitePaths.address(file)).isEqualTo(address);
        assertThat(SitePaths.file(address)).isEqualTo(file);
        assertThat(SitePaths.folder(file)).isEqualTo(folder);
        assertThat(SitePaths.root(file)).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "en/index.html, ./",
        "en/feed.xml, ./",
        "en/ports/index.html, ../",
        "zh-Hant/ports/web/index.html, ../../",
        "en/pdf/ports.pdf, ../"
    })
    void a_file_has_a_way_to_the_home_of_its_language(String file, String home) {
        assertThat(SitePaths.ownHome(file)).isEqualTo(home);
    }

    @ParameterizedTest
    @CsvSource({
        "en/index.html, en, index.html, index.html",
        "zh-Hant/ports/web/, zh-Hant, ports/web/, ''",
        "en/pdf/ports.pdf, en, pdf/ports.pdf, ports.pdf"
    })
    void a_path_has_a_language_what_is_below_it_and_a_name(String path, String language, String below, String name) {
        assertThat(SitePaths.language(path)).isEqualTo(language);
        assertThat(SitePaths.below(path)).isEqualTo(below);
        assertThat(SitePaths.name(path)).isEqualTo(name);
    }

    @Test
    void a_page_and_a_document_are_told_by_their_ends() {
        assertThat(SitePaths.isHtml("en/index.html")).isTrue();
        assertThat(SitePaths.isHtml("en/feed.xml")).isFalse();
        assertThat(SitePaths.isPdf("en/pdf/ports.pdf")).isTrue();
        assertThat(SitePaths.isPdf("en/pdf/index.html")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ports",
                "purposes",
                "roles",
                "snippets",
                "changes",
                "pdf",
                "search",
                "change-request",
                "gap-check"
            })
    void a_section_of_the_site_is_no_name_for_a_markdown_page(String section) {
        assertThat(TakenNames.isSection(section)).isTrue();
        assertThat(TakenNames.isSection(section + "-2")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened-2026-11-24", "closed-2026-11-24", "restricted-2026-11-24"})
    void files_of_an_edition_s_changes_are_no_name_for_a_purpose(String id) {
        assertThat(TakenNames.isChangeFile(id)).isTrue();
        assertThat(TakenNames.isChangeFile(id + "1")).isFalse();
        assertThat(TakenNames.isDocumentOfAll("ports")).isTrue();
        assertThat(TakenNames.isDocumentOfAll(id)).isFalse();
    }

    /** Folders of templates have some of the same names, and these two classes read them. */
    private static final Set<String> OF_TEMPLATES = Set.of("Sample.java", "TemplateFiles.java", "Templates.java");

    private static final Pattern SPELLED =
            Pattern.compile("\"(?:ports|purposes|roles|changes|snippets|data|pdf|p)/|\"/?index\\.html\"");

    @Test
    void no_other_class_spells_a_path() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var name = file.getFileName().toString();
                if (!name.equals("SitePaths.java") && !OF_TEMPLATES.contains(name)) {
                    assertThat(Files.readString(file)).as(name).doesNotContainPattern(SPELLED);
                }
            }
        }
    }
}
