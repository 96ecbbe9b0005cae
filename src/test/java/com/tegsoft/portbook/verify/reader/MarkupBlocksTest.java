package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The blocks of a page that was written in Markdown. */
class MarkupBlocksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            a heading with an id   ! <h2 id="one">One</h2>               ! HEADING 2 #one `One`
            a heading without      ! <h6>One</h6>                        ! HEADING 6 # `One`
            paragraphs             ! <p>one</p><p>two <b>three</b></p>   ! WORDS 0 # `one`; WORDS 0 # `two three`
            words between          ! one<p>two</p>three                  ! WORDS 0 # `one`; WORDS 0 # `two`; WORDS 0 # `three`
            nothing but space      ! <p> </p><hr>                        ! ''
            an item of two blocks  ! <ul><li>a<p>b</p></li></ul>         ! WORDS 0 # `a`; WORDS 0 # `b`
            a link                 ! <p><a href="x/">one <i>two</i></a></p> ! WORDS 0 # `(one two>x/)`
            a row                  ! <table><tbody><tr><td>a</td><td>b</td></tr></tbody></table> ! WORDS 0 # `a - b`
            a definition           ! <dl><dt>a</dt><dd>b</dd></dl>c      ! TERM 0 # `a`; WORDS 0 # `b`; END_OF_TERMS 0 # ``; WORDS 0 # `c`
            """)
    void a_block_has_a_kind_and_words(String about, String markup, String expected) {
        var blocks = MarkupBlocks.read(markup, (words, target) -> "(" + words + ">" + target + ")");
        assertThat(blocks.stream()
                        .map(block -> "%s %s #%s `%s`"
                                .formatted(
                                        block.kind(),
                                        block.level(),
                                        block.id(),
                                        block.words().replace('|', '-')))
                        .collect(Collectors.joining("; ")))
                .as(about)
                .isEqualTo(expected);
    }
}
