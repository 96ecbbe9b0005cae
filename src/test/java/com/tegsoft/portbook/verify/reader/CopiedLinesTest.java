package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Markdown copy of a page must say, line by line. */
class CopiedLinesTest {

    private static final URI URL = URI.create("https://ports.example.com/x/en/ports/");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            each block               ! <h1>One</h1><p>two <b>three</b></p>four        ! [One, two three, four]
            words before a block     ! one<p>two</p>three                              ! [one, two, three]
            white space              ! <p> one   two </p><p> </p>                      ! [one two]
            a link                   ! <p>see <a href="../roles/">all <b>roles</b></a>.</p> ! [see [all roles](https://ports.example.com/x/en/roles/).]
            a link elsewhere         ! <a href="https://a.example/">A</a>              ! [[A](https://a.example/)]
            brackets in a target     ! <a href="a(b)c">A</a>                           ! [[A](https://ports.example.com/x/en/ports/a%28b%29c)]
            a target that is none    ! <a href="a b|c">A</a>                           ! [[A](a%20b%7Cc)]
            a row                    ! <table><tr><td>a</td><td>b <i>c</i></td></tr></table> ! [a | b c]
            a cell of two blocks     ! <table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table> ! [a b | c]
            a small line of a cell   ! <table><tr><td>a <small>b</small><small>c</small></td></tr></table> ! [a · b · c]
            a small line after blocks ! <table><tr><td><p>a</p><small>b</small></td></tr></table> ! [a · b]
            a small line before all  ! <table><tr><td> <small>a</small> b</td></tr></table> ! [a b]
            small words of a meaning ! <dl><dt>a</dt><dd>b <small>c</small></dd><dd><p>d</p><p><small>e</small></p></dd></dl> ! [a, b · c, d, e]
            small words elsewhere    ! <p>a <small>b</small></p>                       ! [a b]
            empty cells at the end   ! <table><tr><td>a</td><td></td><td></td></tr></table> ! [a]
            empty cells before       ! <table><tr><td></td><td>b</td></tr></table>     ! [| b]
            lines of code            ! <p>a</p><pre>b\\nc</pre>d                       ! [a, b, c, d]
            a form                   ! <p>a</p><form>b</form><p>c</p>                  ! [a, c]
            what does nothing        ! <p>a<button>b</button><svg>c</svg></p><p hidden>d</p> ! [a]
            snippets                 ! <details class="snippet">a</details><section aria-labelledby="snippets">b</section><p>c</p> ! [c]
            the place in the menu    ! <p class="here">a</p><p class="markdown">b</p>c ! [c]
            """)
    void a_block_is_a_line(String about, String main, String expected) {
        var markup = main.replace("\\n", "\n");
        assertThat(CopiedLines.of("<nav>menu</nav><main>" + markup + "</main><footer>foot</footer>", URL))
                .as(about)
                .asString()
                .isEqualTo(expected);
    }

    @Test
    void a_page_without_a_main_part_is_copied_as_a_whole() {
        assertThat(CopiedLines.of("<p>one</p><footer>two</footer>", URL)).containsExactly("one", "two");
    }
}
