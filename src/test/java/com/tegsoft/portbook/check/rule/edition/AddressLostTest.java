package com.tegsoft.portbook.check.rule.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.ParseCache;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each address that the frozen product has published is missed when it is gone, until it is retired. */
class AddressLostTest {

    /** Most files are as they were in the test before. */
    private static final ParseCache READINGS = new ParseCache();

    private TreeMap<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void the_product_is_whole() throws IOException {
        files = new TreeMap<>(ContentFiles.load(Product.CONTENT).files());
    }

    @Test
    void what_is_still_there_is_not_missed() {
        assertThat(findings()).isEmpty();
    }

    static Stream<String> sections() throws IOException {
        return places().filter(place -> place.contains("#"));
    }

    static Stream<String> pages() throws IOException {
        return places().filter(place -> !place.contains("#"));
    }

    private static Stream<String> places() throws IOException {
        var content = ContentReader.read(ContentFiles.load(Product.CONTENT), Set.of());
        return content.published().get(0).places().stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_section_that_gets_another_id(String place) {
        renameSection(place);
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.at().file()).isEqualTo("en/pages/" + place.replaceFirst("#.*", ".md"));
            assertThat(line(finding)).endsWith("{#renamed}");
            assertThat(finding.message()).contains("`" + place + "`");
            assertThat(finding.help())
                    .contains("{" + place + ": {successor: " + place.replaceFirst("#.*", "#renamed}"));
        });
        retire("sections", place, "");
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_that_is_removed_with_all_its_sections_is_one_finding(String page) {
        files.keySet().removeIf(path -> path.endsWith("/pages/" + page + ".md"));
        edit("site.yaml", site -> site.replaceFirst("(\\[|, )" + page + "(?=[],])", "$1")
                .replaceAll("(\\[|, ), ", "$1")
                .replace(", ]", "]"));
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(line(finding)).startsWith("pages:");
            assertThat(finding.message()).isEqualTo("page `%s` was published but no longer exists".formatted(page));
        });
        retire("pages", page, "");
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "de", "ar"})
    void a_language_that_is_given_up(String code) {
        edit("site.yaml", site -> site.replaceFirst("(?m)^  " + code + ": .*\n", ""));
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(line(finding)).startsWith("languages:");
            assertThat(finding.message()).isEqualTo("language `%s` was published but no longer exists".formatted(code));
        });
        retire("languages", code, "successor: en");
        assertThat(findings()).isEmpty();
    }

    @Test
    void another_source_language_is_no_loss() {
        edit("site.yaml", site -> site.replace("source-language: en", "source-language: tr"));
        assertThat(findings()).isEmpty();
        renameSection("glossary#agent");
        assertThat(findings()).singleElement().satisfies(f -> assertThat(f.at().file())
                .isEqualTo("tr/pages/glossary.md"));
    }

    @Test
    void what_was_published_in_a_later_edition_is_known_from_the_edition_itself() {
        renameSection("glossary#agent");
        retire("sections", "glossary#agent", "successor: glossary#renamed");
        var content = content();
        var edition = Edition.of(content.matrix(), content.addresses(), content.newestEdition());
        edit("en/pages/glossary.md", page -> page.replace("{#renamed}", "{#again}"));
        assertThat(new AddressLost().find(content().released(edition)))
                .extracting(Finding::message)
                .containsExactly("section `glossary#renamed` was published but no longer exists");
    }

    private void renameSection(String place) {
        var parts = place.split("#", 2);
        for (var path : List.copyOf(files.keySet())) {
            if (path.endsWith("/pages/" + parts[0] + ".md")) {
                edit(path, page -> page.replace("{#" + parts[1] + "}", "{#renamed}"));
            }
        }
    }

    private void retire(String kind, String address, String successor) {
        edit("site.yaml", site -> site + "retired: {%s: {%s: {%s}}}\n".formatted(kind, address, successor));
    }

    private void edit(String path, UnaryOperator<String> change) {
        files.computeIfPresent(path, (name, bytes) -> {
            var before = new String(bytes, StandardCharsets.UTF_8);
            var after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            return after.getBytes(StandardCharsets.UTF_8);
        });
    }

    private String line(Finding finding) {
        return new String(files.getOrDefault(finding.at().file(), new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .skip(finding.at().line() - 1L)
                .findFirst()
                .orElse("");
    }

    private Content content() {
        return ContentReader.read(ContentFiles.of(files), Set.of(), READINGS);
    }

    private List<Finding> findings() {
        return new AddressLost().find(content()).toList();
    }
}
