package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and columns count from one, and a character outside the first plane is one column. */
class PlacesTest {

    private static final Places PLACES = new Places(new Source("p.md", "ab\n\n\ud83d\ude00c\n"));

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "0, 0, 1, 1, 1, 1",
        "0, 2, 1, 1, 1, 3",
        "1, 3, 1, 2, 2, 1",
        "3, 3, 2, 1, 2, 1",
        "4, 6, 3, 1, 3, 2",
        "6, 7, 3, 2, 3, 3",
        "4, 8, 3, 1, 4, 1",
        "7, 99, 3, 3, 4, 1",
    })
    void an_offset_has_a_line_and_a_column(int from, int to, int line, int column, int endLine, int endColumn) {
        assertThat(PLACES.at(from, to)).isEqualTo(new Location("p.md", line, column, endLine, endColumn));
    }
}
