package com.tegsoft.portbook.verify.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cut out of a page because other pages repeat it; {@code S} begins a snippet, {@code #} stands for the number of a part. */
class PagePartsTest {

    private static final String SNIPPET = "<details class=\"snippet\"";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            nothing              ! <p>one</p>                                ! <p>one</p>                 ! []
            the menu             ! a<nav aria-label="x">b</nav>c             ! a<nav #="0"></nav>c        ! [<nav aria-label="x">b</nav>]
            the foot at the end  ! a<footer>b</footer>                       ! a<footer #="0"></footer>   ! [<footer>b</footer>]
            another menu         ! <nav>b</nav>                              ! <nav>b</nav>               ! []
            rows of a service    ! <table><tbody id="a">b</tbody></table>    ! <table><tbody #="0"></tbody></table> ! [<tbody id="a">b</tbody>]
            two parts            ! <footer>a</footer>-<footer>b</footer>     ! <footer #="0"></footer>-<footer #="1"></footer> ! [<footer>a</footer>, <footer>b</footer>]
            side by side         ! <footer>a</footer><footer>b</footer>      ! <footer #="0"></footer><footer #="1"></footer> ! [<footer>a</footer>, <footer>b</footer>]
            a part without end   ! a<footer>b                                ! a<footer>b                 ! []
            a snippet            ! a S>b</details>c                          ! a c                        ! []
            a snippet of parts   ! a S>b<details>c</details>d</details>e     ! a e                        ! []
            parts of parts       ! a S><details><details></details></details></details>e ! a e            ! []
            after a snippet      ! S></details><details>b</details>          ! <details>b</details>       ! []
            a snippet open       ! a S>b                                     ! a S>b                      ! []
            other details        ! a<details>b</details>                     ! a<details>b</details>      ! []
            """)
    void a_part_is_cut_out_whole(String about, String page, String rest, String parts) {
        var cut = PageParts.of(page.replace("S>", SNIPPET + ">"));
        assertThat(cut.rest().replace(SNIPPET + ">", "S>").replace(PageParts.NUMBER, "#"))
                .as(about)
                .isEqualTo(rest);
        assertThat(cut.parts()).as(about).asString().isEqualTo(parts);
    }
}
