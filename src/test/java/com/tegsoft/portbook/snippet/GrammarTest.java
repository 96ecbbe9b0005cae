package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a grammar demands: lines in their place, as often as it says, and names that belong together. */
class GrammarTest {

    private static final Facts FACTS =
            new Facts(new PrintedIds("acme", "server", Set.of(), Set.of(), Set.of()), Map.of("prefix", "acme"));

    private static final String GRAMMAR = """
            // A frame, and blocks in it.
            skip # .*
            once skip begin (?<prefix>[a-z]+)
            maybe skip title
            any (
              once skip chain (?<within>[a-z]+) (?<newchain>[a-z]+)
              some skip rule (?<nextrule>[0-9]+) (?<usechain>[a-z]+)
            )
            once skip end
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin acme;end",
                "begin acme;# anything;title;end;# at the end",
                "begin acme;chain a x;rule 1 x;end",
                "begin acme;title;chain a x;rule 0 x;rule 1 x;chain b x;rule 1 x;end"
            })
    void a_file_with_everything_in_its_place_is_read(String lines) {
        assertThatCode(() -> read(GRAMMAR, lines)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            begin other;end                                           | the prefix is `acme`, not `other`
            end                                                       | line 1 is in the wrong place
            begin acme                                                | the file ends too soon; in the grammar follows line 4 or line 6 or line 9
            begin acme;begin acme;end                                 | line 2 is in the wrong place
            begin acme;title;title;end                                | line 3 is in the wrong place
            begin acme;chain a x;title;rule 1 x;end                   | line 3 is in the wrong place
            begin acme;chain a x;end                                  | line 3 is in the wrong place
            begin acme;rule 1 x;end                                   | line 2 is in the wrong place
            begin acme;end;end                                        | in the grammar follows nothing
            begin acme;nonsense;end                                   | line 2 matches no pattern in grammar.txt: `nonsense`
            begin acme;chain a x;rule 1 y;end                         | `y` is used but not declared before
            begin acme;chain a x;rule 2 x;end                         | `2` stands where the number 1 belongs
            begin acme;chain a x;rule 1 x;rule 1 x;end                | `1` stands where the number 2 belongs
            begin acme;chain a x;rule 1 x;chain a x;rule 2 x;end      | `x` is there twice
            begin acme;chain a x;rule 1 x;chain b y;rule 1 x;end      | `x` is used but not declared before
            """)
    void a_file_with_a_line_less_or_too_many_or_elsewhere_is_not(String lines, String message) {
        assertThatThrownBy(() -> read(GRAMMAR, lines))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_name_that_is_declared_has_a_use_and_one_that_is_the_same_stays_so() {
        assertThatThrownBy(() -> read("any skip new (?<newname>[a-z])", "new a"))
                .hasMessage("`a` is declared but not used");
        assertThatThrownBy(() -> read("any skip (?<samename>[a-z])", "a;b"))
                .hasMessage("`b` stands where `a` stood before");
        assertThatThrownBy(() -> read("any skip (?<onlyname>[a-z])", "a;b;a")).hasMessage("`a` is there twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            once skip a;)          | 2 | no block ends here
            skip a;once (;skip b   | 2 | the block has no end
            once skipp a           | 1 | `skipp` is no kind of form
            twice skip a           | 1 | `twice` is no kind of form
            once                   | 1 | `` is no kind of form
            """)
    void what_is_no_grammar_is_refused_in_its_line(String lines, int line, String message) {
        assertThatThrownBy(() -> Grammar.parse(lines.replace(';', '\n')))
                .isInstanceOfSatisfying(
                        GrammarFault.class, fault -> assertThat(fault.line()).isEqualTo(line))
                .hasMessage(message);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            once  | a;b           | b a;a;b a
            maybe | b a;b         | a;a;b a
            some  | a;b a;a;a;b   | b a
            any   | b a;b a;a;a;b | a b;a
            """)
    void a_count_says_how_often_a_part_stands_where_it_does(String count, String right, String wrong) {
        var grammar = "%s skip a\nonce skip b".formatted(count);
        assertThat(right.split(" ")).allSatisfy(lines -> read(grammar, lines));
        assertThat(wrong.split(" ")).allSatisfy(lines -> assertThatThrownBy(() -> read(grammar, lines))
                .isInstanceOf(UnreadableArtefact.class));
    }

    @Test
    void a_grammar_knows_its_groups_wherever_they_are() {
        var grammar = Grammar.parse(GRAMMAR + "skip loose (?<loose>a)\n");
        assertThat(Stream.of("prefix", "newchain", "loose", "chain").filter(grammar::has))
                .containsExactly("prefix", "newchain", "loose");
    }

    @Test
    void a_name_is_no_longer_than_the_platform_allows() {
        var grammar = Grammar.parse("skip (?<chain>.*)");
        var names = Names.parse("chain 4; rule 2");
        assertThatCode(() -> grammar.read("abcd\n", FACTS, names)).doesNotThrowAnyException();
        assertThatThrownBy(() -> grammar.read("abcde\n", FACTS, names))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessage("`abcde` has 5 characters; the name of a chain has 4 at most");
    }

    private static void read(String grammar, String lines) {
        Grammar.parse(grammar).read(lines.replace(';', '\n') + "\n", FACTS, Names.parse(""));
    }
}
