package com.tegsoft.portbook.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.artefact.SiteHistory;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesViewTest {

    @Test
    void only_the_row_that_changes_is_announced_not_its_neighbours() throws IOException {
        var changes = view(with(
                        "      - {port: 443/tcp", "      - {port: 8443/tcp, protocol: https, encryption: tls}\n"))
                .changes();
        assertThat(changes.upcomingRow("web-access.8443-tcp"))
                .hasValueSatisfying(notice -> assertThat(notice.date()).isEqualTo("2027-01-31"));
        assertThat(changes.upcomingRow("web-access.8443-tcp"))
                .hasValueSatisfying(notice -> assertThat(notice.todo()).containsExactly("Open by 2027-01-31"));
        assertThat(changes.upcomingRow("web-access.443-tcp")).isEmpty();
        assertThat(changes.upcomingRow("web-access.80-tcp")).isEmpty();
        assertThat(changes.upcoming("web-access")).isPresent();
    }

    @Test
    void a_row_that_is_gone_is_announced_for_its_service_and_no_other_row() throws IOException {
        var changes = view(with("      - {port: 80/tcp", "      #")).changes();
        assertThat(changes.upcomingRow("web-access.443-tcp")).isEmpty();
        assertThat(changes.upcoming("web-access")).isPresent();
        assertThat(changes.upcoming("voice-signalling")).isEmpty();
    }

    @Test
    void an_edition_that_only_takes_a_row_away_is_pending_too() throws IOException {
        var pending = view(with("      - {port: 80/tcp", "      #")).changes().pending();
        assertThat(pending).singleElement().satisfies(edition -> {
            assertThat(edition.date()).isEqualTo("2027-01-31");
            assertThat(edition.href()).endsWith("#edition-2026-12-30");
            assertThat(edition.todo()).containsExactly("May be closed from 2027-01-31");
        });
    }

    private static LanguageView view(Content content) throws IOException {
        var history = new SiteHistory(content, Templates.load(Path.of("templates")));
        return new LanguageView(
                content,
                content.site().languages().get(0),
                history,
                new LinkStart("", content.site().languages().get(0).code() + "/"));
    }

    /** The product with a new edition, and something written in front of a line. */
    private static Content with(String line, String before) throws IOException {
        var files =
                Product.edited(Content.MATRIX, matrix -> matrix.replaceFirst("(?m)^edition: .*", "edition: 2026-12-30")
                        .replaceFirst("(?m)^effective: .*", "effective: 2027-01-31")
                        .replace(line, before + line));
        return ContentReader.read(files, List.of());
    }
}
