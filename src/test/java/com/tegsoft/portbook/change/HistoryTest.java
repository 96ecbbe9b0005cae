package com.tegsoft.portbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Addresses;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editions of a matrix in their order, whatever order they come in. */
class HistoryTest {

    private static final Matrix FIRST = SmallMatrix.with("edition: 2026-01-31", "edition: 2025-11-30");
    private static final Matrix SECOND = SmallMatrix.with("edition: 2026-01-31", "edition: 2025-12-31");
    private static final Matrix CURRENT = SmallMatrix.matrix();

    private static Edition edition(Matrix matrix) {
        return Edition.of(matrix, new Addresses(List.of("en"), Map.of(), Location.startOf("e.json")), Optional.empty());
    }

    @Test
    void the_oldest_is_first_and_the_matrix_as_it_is_last() {
        var history = History.of(List.of(edition(SECOND), edition(CURRENT), edition(FIRST)), CURRENT);
        assertThat(history.matrices()).containsExactly(FIRST, SECOND, CURRENT);
        assertThat(history.current()).isEqualTo(CURRENT);
        assertThat(history.find(LocalDate.of(2025, 12, 31))).contains(SECOND);
        assertThat(history.find(LocalDate.of(2025, 12, 30))).isEmpty();
    }

    @Test
    void steps_go_from_one_edition_to_the_next_and_since_from_each_to_the_newest() {
        var history = History.of(List.of(edition(FIRST), edition(SECOND)), CURRENT);
        assertThat(history.steps().stream().map(HistoryTest::dates))
                .containsExactly("2025-12-31 2026-01-31", "2025-11-30 2025-12-31");
        assertThat(history.since().stream().map(Since::changes).map(HistoryTest::dates))
                .containsExactly("2025-12-31 2026-01-31", "2025-11-30 2026-01-31");
        assertThat(history.newest().map(HistoryTest::dates)).contains("2025-12-31 2026-01-31");
    }

    private static String dates(Changes changes) {
        return changes.before().edition() + " " + changes.after().edition();
    }

    @Test
    void the_first_edition_changes_nothing() {
        var history = History.of(List.of(edition(CURRENT)), CURRENT);
        assertThat(history.matrices()).containsExactly(CURRENT);
        assertThat(history.steps()).isEmpty();
        assertThat(history.since()).isEmpty();
        assertThat(history.newest()).isEmpty();
    }

    @Test
    void an_id_was_published_last_by_the_last_edition_that_had_it() {
        var renamed = SmallMatrix.with("  web:\n", "  portal:\n");
        var published = History.published(List.of(edition(renamed), edition(FIRST), edition(SECOND)), IdKind.SERVICE);
        assertThat(published)
                .containsOnly(
                        Map.entry(new Id("web"), LocalDate.of(2025, 12, 31)),
                        Map.entry(new Id("portal"), LocalDate.of(2026, 1, 31)),
                        Map.entry(new Id("shell"), LocalDate.of(2026, 1, 31)),
                        Map.entry(new Id("calls"), LocalDate.of(2026, 1, 31)),
                        Map.entry(new Id("sync"), LocalDate.of(2026, 1, 31)));
    }

    @ParameterizedTest(name = "effective {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2026-02-01 | 2025-12-31 2026-01-31
            2026-01-31 | ""
            """)
    void a_change_is_upcoming_until_the_day_on_which_it_takes_effect(LocalDate effective, String expected) {
        var now = SmallMatrix.with("edition: 2026-01-31", "edition: 2026-01-31\neffective: " + effective);
        var history = History.of(List.of(edition(FIRST), edition(SECOND)), now);
        assertThat(history.upcoming().stream().map(HistoryTest::dates).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
        assertThat(history.isUpcoming(now)).isEqualTo(!expected.isEmpty());
        assertThat(history.isUpcoming(FIRST)).isFalse();
    }
}
