package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.fixture.PastedHeader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which edition the header of a file names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileHeaderTest {

    private Content content;
    private Templates templates;

    @BeforeAll
    void read() throws IOException {
        templates = Templates.load(Path.of("templates"));
        content = Product.read(templates);
    }

    private FileHeader header(String text) {
        return FileHeader.of(text, content.matrix());
    }

    static Stream<PastedHeader> cases() {
        return PastedHeader.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void names_what_is_there_and_tells_what_is_damaged(PastedHeader pasted) {
        var header = header(pasted.text());
        assertThat(header.editions().stream().map(LocalDate::toString)).isEqualTo(pasted.editions());
        assertThat(header.isDamaged()).isEqualTo(pasted.isDamaged());
    }

    private static Collection<Scope> ofEachKind(List<Scope> scopes) {
        return scopes.stream()
                .collect(Collectors.toMap(Scope::kind, scope -> scope, (first, second) -> first))
                .values();
    }

    @Test
    void every_file_of_every_platform_names_its_edition_and_its_scope() {
        var snippets = PublishedSnippets.published(content, templates);
        for (var platform : snippets.platforms()) {
            for (var scope : ofEachKind(snippets.scopes())) {
                for (var variant : PublishedSnippets.variants(platform, scope)) {
                    var header = header(snippets.text(platform, scope, variant));
                    assertThat(header.editions())
                            .as("%s, %s, %s", platform.id(), scope.id(), variant)
                            .containsExactly(content.matrix().edition());
                    assertThat(header.isDamaged()).isFalse();
                    if (!platform.id().equals("csv")) {
                        assertThat(header.titles())
                                .containsExactly(new FileHeader.Title(
                                        platform.name(),
                                        scope.id().equals(Scope.ALL)
                                                ? "all services"
                                                : scope.kind().toString().toLowerCase(Locale.ROOT) + " " + scope.id()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Edition ",
                "# ",
                "edition,direction\n,",
                "2026-11-24",
                "Tegsoft ports for a: ",
                "Edition 2026-11-24, matri "
            })
    void long_texts_are_read_at_once(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> header(part.repeat(1_000_000 / part.length())));
    }

    @Test
    void a_part_of_the_matrix_is_told_from_the_whole() {
        assertThat(header("# Tegsoft ports for ufw: all services\n").titles())
                .isEqualTo(List.of(new FileHeader.Title("ufw", "all services")))
                .noneMatch(FileHeader.Title::isPart);
        assertThat(header("\"Tegsoft ports for Azure ARM: role system\",\n").titles())
                .isEqualTo(List.of(new FileHeader.Title("Azure ARM", "role system")))
                .allMatch(FileHeader.Title::isPart);
    }
}
