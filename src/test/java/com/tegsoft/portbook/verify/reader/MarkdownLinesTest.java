package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a copy in Markdown says, line by line; {@code ~} ends a line. */
class MarkdownLinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '^', textBlock = """
            a heading            ! ## Ports                           ! [Ports]
            the deepest heading  ! ###### Ports                       ! [Ports]
            words and lines      ! one~~two~   ~three                 ! [one, two, three]
            an item              ! - web                              ! [web]
            an item of an item   ! ^  - web^                          ! [web]
            a numbered item      ! 12. web                            ! [web]
            a quotation          ! > one~>~> - two                    ! [one, two]
            bold                 ! one **two** three                  ! [one two three]
            what means nothing   ! one \\*two\\* \\[three\\]          ! [one *two* [three]]
            a last backslash     ! one \\                             ! [one \\]
            code                 ! take `a*b` now                     ! [take a*b now]
            code with backticks  ! take ``a`b`` now                   ! [take a`b now]
            code at the end      ! `ab`                               ! [ab]
            a link               ! [web](https://a.example/*x*/) y    ! [[web](https://a.example/*x*/) y]
            a link without end   ! [web](https://a.example            ! [[web](https://a.example]
            a block of code      ! ```~a *b*~  - c~```~*d*            ! [a *b*, - c, d]
            a longer fence       ! ````~```~````~*d*                  ! [```, d]
            a table              ! | a | b |~| --- | --- |~| c | d |  ! [a | b, c | d]
            empty cells          ! | a |  |~| --- | --- |~|  | d |    ! [a, | d]
            a bar in a cell      ! | a \\| b | c |                    ! [a | b | c]
            a rule further down  ! | a |~| --- |~| --- |              ! [a, ---]
            two tables           ! | a |~| --- |~x~| b |~| --- |      ! [a, x, b]
            """)
    void a_line_says_its_words_without_the_marks(String about, String markdown, String expected) {
        assertThat(MarkdownLines.of(markdown.replace('~', '\n')))
                .as(about)
                .asString()
                .isEqualTo(expected);
    }

    @Test
    void code_that_does_not_end_cannot_be_read() {
        assertThatThrownBy(() -> MarkdownLines.of("one `two"))
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessage("code that does not end: one `two");
    }
}
