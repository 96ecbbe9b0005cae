package com.tegsoft.portbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which lines are the markers of a merge, and which only look like them. Lines are written with {@code /} between them. */
class ConflictTest {

    private static final String BEGIN = "<<<<<<< HEAD";
    private static final String END = ">>>>>>> other";

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            x.yaml ! a/<<<<<<< HEAD/b/=======/c/>>>>>>> other/d                  ! 2-6
            x.yaml ! <<<<<<< HEAD/b/||||||| 1a2b3c/o/=======/c/>>>>>>> other     ! 1-7
            x.yaml ! <<<<<<< HEAD/=======/c/>>>>>>> other/d/<<<<<<< HEAD/=======/>>>>>>> other ! 1-4 6-8
            x.yaml ! a/      <<<<<<< HEAD/b                                      ! 2-2
            x.yaml ! a/      =======/b                                           ! 2-2
            x.yaml ! a/      ||||||| base/b                                      ! 2-2
            x.yaml ! a/b/=======/c/>>>>>>> other                                 ! 3-5
            x.yaml ! <<<<<<< HEAD/b/<<<<<<< HEAD/=======/>>>>>>> other           ! 1-1 3-5
            x.lock ! a/=======/b                                                 ! 2-2
            x.json ! a/=======/b                                                 ! 2-2
            x.md   ! <<<<<<< HEAD/- a/=======/- b/>>>>>>> other                  ! 1-5
            x.md   ! - <<<<<<< HEAD/- a/  =======/- b/  >>>>>>> other            ! 1-5
            x.md   ! 1. <<<<<<< HEAD/2. a                                        ! 1-1
            x.md   ! > a/> <<<<<<< HEAD/> b/> =======/> c/> >>>>>>> other        ! 2-6
            x.md   ! ```/<<<<<<< HEAD/a/=======/b/>>>>>>> other/```              ! 2-6
            x.md   ! a/=======/b/>>>>>>> other                                   ! 4-4
            x.ftl  ! a/<<<<<<< HEAD/b/=======/c/>>>>>>> other                    ! 2-6
            x.ftl  ! a/>>>>>>> other                                             ! 2-2
            """)
    void conflicts_are_found_with_both_ends(String file, String lines, String expected) {
        assertThat(places(file, lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            x.md   ! Title/=======/text
            x.md   ! ```/=======/```
            x.md   ! ```/>>> 7 << 2/```
            x.md   ! > a/>>>>>>> deep inside/b
            x.md   ! the line `<<<<<<< HEAD` begins a conflict
            x.md   ! <<<<<<<< eight
            x.ftl  ! Title/=======/text
            x.yaml ! text: a ======= b
            x.yaml ! text: a/    ========/b
            x.yaml ! # ------- >>>>>>> -------
            """)
    void what_only_looks_like_one_is_none(String file, String lines) {
        assertThat(places(file, lines)).isEmpty();
    }

    /** Every way in which a marker or two may have been deleted by hand. */
    static Stream<List<String>> remnants() {
        var whole = List.of("a", BEGIN, "b", "||||||| base", "c", "=======", "d", END, "e");
        return Stream.of(1, 3, 5, 7).flatMap(one -> Stream.of(1, 3, 5, 7).map(other -> without(whole, one, other)));
    }

    private static List<String> without(List<String> lines, int one, int other) {
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> i != one && i != other)
                .map(lines::get)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("remnants")
    void a_marker_that_is_left_is_never_overlooked(List<String> lines) {
        var source = new Source("x.yaml", String.join("\n", lines) + "\n");
        var covered = Conflict.in(source).stream()
                .flatMap(conflict -> Stream.iterate(
                        conflict.at().line(), line -> line <= conflict.at().endLine(), line -> line + 1))
                .toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() >= 7) {
                assertThat(covered).as(lines.get(i)).contains(i + 1);
            }
        }
        assertThat(Conflict.ourSide(source)).doesNotContain("<<<<<<<", "|||||||", "=======", ">>>>>>>");
    }

    @Test
    void our_side_keeps_every_line_in_its_place() {
        var text = String.join("\n", "a", BEGIN, "b", "||||||| base", "c", "=======", "d", END, "e", "");
        assertThat(Conflict.ourSide(new Source("x.yaml", text))).isEqualTo("a\n\nb\n\n\n\n\n\ne\n");
    }

    @Test
    void the_finding_names_both_ends() {
        var finding = Conflict.in(new Source("x.yaml", "a\n" + BEGIN + "\nb\n=======\n" + END + "\n"))
                .get(0)
                .finding();
        assertThat(finding.at()).hasToString("x.yaml:2:1");
        assertThat(finding.message()).contains("`" + BEGIN + "`");
        assertThat(finding.related()).singleElement().satisfies(end -> assertThat(end.at())
                .hasToString("x.yaml:5:1"));
    }

    private static String places(String file, String lines) {
        return Conflict.in(new Source(file, lines.replace('/', '\n') + "\n")).stream()
                .map(conflict -> conflict.at().line() + "-" + conflict.at().endLine())
                .collect(Collectors.joining(" "));
    }
}
