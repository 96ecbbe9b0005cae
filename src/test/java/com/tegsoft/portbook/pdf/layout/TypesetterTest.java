package com.tegsoft.portbook.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.pdf.Sample;
import com.tegsoft.portbook.pdf.font.Shaper;
import com.tegsoft.portbook.pdf.font.Typefaces;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How text is broken into lines. */
class TypesetterTest {

    private static Typesetter set(String text, boolean whole, boolean rightToLeft) throws IOException {
        var style = new TextStyle(false, 1, Color.TEXT, whole);
        return Typesetter.of(
                StyledText.of(text, style),
                new TypeScale(new Shaper(Typefaces.load(Sample.FONTS)), 10, 1.4, rightToLeft));
    }

    private static String text(Line line) {
        return line.runs().stream().map(run -> run.piece().text()).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | Whoever opens the connection is the initiator; the listener (a server) waits, TCP-443 or not.
            false | Straßenbahnhaltestellenbeschilderung und Donaudampfschifffahrtsgesellschaft, ab 10000-20000.
            false | İletişim sunucusuna bağlantı açılır; ığdır, şırnak ve çankırı için https://docs.example.com/tr/a-b/.
            true  | من يفتح الاتصال (initiator) هو البادئ؛ والمستمع ينتظره: TCP 443 إلى UDP 10000-20000، مُحَمَّد.
            """)
    void lines_keep_their_width_and_lose_nothing(boolean rightToLeft, String text) throws IOException {
        var set = set(text, false, rightToLeft);
        for (var width = set.least(); width < set.widest() + 10; width += 7) {
            var lines = set.lines(width);
            assertThat(lines.stream().map(TypesetterTest::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            for (var line : lines) {
                assertThat(line.width()).isLessThanOrEqualTo(width + 0.01);
                for (var run : line.runs()) {
                    if (!run.piece().space()) {
                        assertThat(run.x()).isGreaterThanOrEqualTo(-0.01);
                        assertThat(run.end()).isLessThanOrEqualTo(line.width() + 0.01);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a long address: https://docs.example.com/en/ports/web-access/ | 90
            10.255.255.255/32                                             | 60
            """)
    void a_word_breaks_at_its_seams_only_if_it_must(String text, double width) throws IOException {
        var set = set(text, false, false);
        assertThat(set.lines(set.narrowest()).stream().map(TypesetterTest::text))
                .allMatch(line -> line.matches(".*[ -]") || text.endsWith(line));
        var lines = set.lines(width);
        assertThat(lines.stream().map(TypesetterTest::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> text(line).matches(".*[ /.-]"));
        assertThat(lines).anyMatch(line -> text(line).matches(".*[/.]"));
    }

    @ParameterizedTest
    @CsvSource({"TCP 443", "UDP 10000-20000", "a/b.c-d e"})
    void what_is_whole_is_never_broken(String text) throws IOException {
        var set = set(text, true, false);
        assertThat(set.tightest()).isEqualTo(set.widest());
        assertThat(set.lines(set.widest())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"a(b)c"})
    void brackets_turn_round_where_text_runs_from_right_to_left(String text) throws IOException {
        var arabic = "من (من) من";
        var line = set(arabic, false, true).lines(1000).get(0);
        assertThat(text(line)).isEqualTo(arabic);
        var opening = line.runs().stream()
                .filter(run -> run.piece().text().contains("("))
                .findFirst();
        var closing = line.runs().stream()
                .filter(run -> run.piece().text().contains(")"))
                .findFirst();
        assertThat(opening.orElseThrow().x())
                .isGreaterThan(closing.orElseThrow().x());
        assertThat(opening.orElseThrow().piece().glyphs().list().get(0).id())
                .isEqualTo(set(text, false, false).lines(1000).get(0).runs().stream()
                        .flatMap(run -> run.piece().glyphs().list().stream())
                        .filter(glyph -> glyph.text().equals(")"))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }
}
