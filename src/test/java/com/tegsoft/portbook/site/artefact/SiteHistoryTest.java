package com.tegsoft.portbook.site.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product, whose newest edition changes something by 2026-12-25, with a later edition that changes no port. */
class SiteHistoryTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-12-25, 2026-11-25",
        "2026-11-28, 2026-11-28, 2026-11-25",
        "2026-12-24, 2027-01-31, 2026-11-25",
        "2026-12-25, 2026-12-25, ''",
    })
    void what_an_edition_asks_for_is_announced_until_its_day_even_by_later_editions(
            String edition, String effective, String announced) throws IOException {
        var history = new SiteHistory(content(edition, effective), Templates.load(Path.of("templates")));
        assertThat(history.upcoming().stream()
                        .map(some -> some.changes().after().edition().toString()))
                .containsExactlyElementsOf(announced.isEmpty() ? List.of() : List.of(announced.split(" ")));
    }

    private static Content content(String edition, String effective) throws IOException {
        var files =
                Product.edited(Content.MATRIX, matrix -> matrix.replaceFirst("(?m)^edition: .*", "edition: " + edition)
                        .replaceFirst("(?m)^effective: .*", "effective: " + effective));
        return ContentReader.read(files, List.of());
    }
}
