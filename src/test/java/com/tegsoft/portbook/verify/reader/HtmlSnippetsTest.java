package com.tegsoft.portbook.verify.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that a page links for each platform, and what stands around them. */
class HtmlSnippetsTest {

    private static final String SNIPPET = "<details class=\"snippet\"";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            none             ! <p>one</p>                                       ! ''
            one file         ! S data-platform="ufw"><div id="all"><p class="files"><a href="../../s/a.sh">A</a></p></div></details> ! ufw all 0 [s/a.sh]
            two files        ! S data-platform="ufw"><div id="all"><p class="files"><a href="a">A</a> <a href="b">B</a></p><a href="c">C</a></div></details> ! ufw all 0 [a, b]
            two variants     ! S data-platform="ufw"><div id="all"><p class="files"><a href="a">A</a></p><details class="part"><p class="files"><a href="b">B</a></p></details></div></details> ! ufw all 0 [a]; ufw all 1 [b]
            no files         ! S data-platform="ufw"><div id="all"></div></details> ! ''
            two platforms    ! S data-platform="a"><div id="x"><p class="files"><a href="a">A</a></p></div></details>-S data-platform="b"><div id="y"><p class="files"><a href="b">B</a></p></div></details> ! a x 0 [a]; b y 0 [b]
            """)
    void each_variant_has_its_files(String about, String page, String expected) {
        assertThat(HtmlSnippets.read(page.replace("S ", SNIPPET + " ")).stream()
                        .map(shown -> "%s %s %s %s"
                                .formatted(shown.platform(), shown.anchor(), shown.number(), shown.files()))
                        .collect(Collectors.joining("; ")))
                .as(about)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            without a platform          ! <div id="all"></div></details>                                 ! a snippet has no platform
            with the platform elsewhere ! title="x" data-platform="ufw"><div id="all"></div></details>  ! a snippet has no platform
            without an anchor           ! data-platform="ufw"></details>                                 ! a snippet has no platform
            without an end              ! data-platform="ufw"><div id="all"></div>                       ! a snippet does not end
            with endless files          ! data-platform="ufw"><div id="all"><p class="files"></div></details> ! a list of files does not end
            with one end of two         ! data-platform="ufw"><details></details>                        ! a snippet does not end
            """)
    void a_snippet_that_is_broken_cannot_be_read(String about, String rest, String message) {
        assertThatThrownBy(() -> HtmlSnippets.read("<p>one</p>" + SNIPPET + " " + rest))
                .as(about)
                .isInstanceOf(UnreadableArtefact.class)
                .hasMessage(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            outside any region      ! <p>one</p>                                                       ! []
            a heading               ! <div class="snippets"><h2>One</h2></div>                         ! [h2 One]
            an attribute that means ! <div class="snippets"><p data-of="x" class="y">One</p></div>     ! [p{data-of=x} One]
            a link to the root      ! <div class="snippets"><a href="../../a/">One</a></div>           ! [a{href=a/} One]
            a link to the language  ! <div class="snippets"><a href="../a/">One</a></div>              ! [a{href=en/a/} One]
            a link in a paragraph   ! <div class="snippets"><p>One <a href="a">two</a></p></div>       ! [p One two, a{href=en/b/a}]
            a label in a paragraph  ! <div class="snippets"><p>One <label>two</label></p></div>        ! [p One, label two]
            words outside a block   ! <div class="snippets"><b>One</b></div>                           ! [b One]
            a snippet               ! <div class="snippets"><details class="snippet" data-platform="ufw"><summary>A</summary><div id="all"><p>b</p></div></details></div> ! [[ufw all] details{data-platform=ufw}, [ufw all] summary A, [ufw all] div{id=all}, [ufw all] p b]
            a part of one           ! <div class="snippets"><details class="snippet" data-platform="ufw"><div id="all"><details class="part"><summary>B</summary><p>c</p></details></div></details></div> ! [[ufw all] details{data-platform=ufw}, [ufw all] div{id=all}, [ufw all B] summary B, [ufw all B] p c]
            a row                   ! <div class="snippets"><details><summary>A</summary><p id="snippet.ufw"><a href="../b#c">B</a> · <a href="../../d" download="e">F</a></p></details></div> ! [[snippet.ufw] summary A, [snippet.ufw] p{id=snippet.ufw} B · F, [snippet.ufw] a{href=en/b#c}, [snippet.ufw] a{download=e, href=d}]
            two rows                ! <div class="snippets"><details><p id="a"><a href="b">B</a></p></details><details><p id="c"><a href="b">B</a></p></details></div> ! [[a] p{id=a} B, [a] a{href=en/b/b}, [c] p{id=c} B, [c] a{href=en/b/b}]
            other details           ! <div class="snippets"><details><summary>B</summary></details></div> ! [summary B]
            a region in a region    ! <div class="snippets"><form class="values"><p>a</p></form></div> ! [p a]
            a region in an item     ! <ul><li><div class="snippets"><b>One</b></div></li></ul>         ! []
            """)
    void what_stands_around_snippets_has_a_place(String about, String page, String expected) {
        assertThat(HtmlSnippetRegions.read("en/b/index.html", page))
                .as(about)
                .asString()
                .isEqualTo(expected);
    }
}
