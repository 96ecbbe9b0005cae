package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Source;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each element of a page as HTML. */
class MarkdownHtmlTest {

    private static final Language ENGLISH = new Language("en", "English", false, true, Optional.empty());

    private static String html(String markdown) {
        var source = new Source("en/pages/help.md", markdown.replace("\\n", "\n"));
        return Markdown.read(ENGLISH, "help", source).html().stripTrailing().replace("\n", "\\n");
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '¦', textBlock = """
            '# Title'                          ¦ ''
            '## Legend {#legend}'              ¦ <h2 id="legend">Legend</h2>
            '###### Deep'                      ¦ <h6>Deep</h6>
            '## A {#x"y}'                      ¦ <h2 id="x&quot;y">A</h2>
            a\\nb                              ¦ <p>a\\nb</p>
            a\\n\\nb                           ¦ <p>a</p>\\n<p>b</p>
            'a  \\nb'                          ¦ <p>a<br>\\nb</p>
            ---                                ¦ <hr>
            > a\\n>\\n> b                      ¦ <blockquote>\\n<p>a</p>\\n<p>b</p>\\n</blockquote>
            ```sh\\na <b>\\n\\n  c\\n```       ¦ <pre dir="ltr"><code>a &lt;b&gt;\\n\\n  c</code></pre>
            '    a\\n      b'                  ¦ <pre dir="ltr"><code>a\\n  b</code></pre>
            """)
    void blocks(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '¦', textBlock = """
            - a\\n- b                 ¦ <ul>\\n<li>a</li>\\n<li>b</li>\\n</ul>
            - a\\n\\n- b              ¦ <ul>\\n<li><p>a</p>\\n</li>\\n<li><p>b</p>\\n</li>\\n</ul>
            - a\\n\\n  b              ¦ <ul>\\n<li><p>a</p>\\n<p>b</p>\\n</li>\\n</ul>
            - a\\n  - b               ¦ <ul>\\n<li>a<ul>\\n<li>b</li>\\n</ul>\\n</li>\\n</ul>
            1. a\\n2. b               ¦ <ol>\\n<li>a</li>\\n<li>b</li>\\n</ol>
            7) a\\n8) b               ¦ <ol start="7">\\n<li>a</li>\\n<li>b</li>\\n</ol>
            0. a                      ¦ <ol start="0">\\n<li>a</li>\\n</ol>
            a\\n: b\\n: c             ¦ <dl>\\n<dt>a</dt>\\n<dd>b</dd>\\n<dd>c</dd>\\n</dl>
            a\\nb\\n: c               ¦ <dl>\\n<dt>a</dt>\\n<dt>b</dt>\\n<dd>c</dd>\\n</dl>
            a\\n: b\\n\\n  c          ¦ <dl>\\n<dt>a</dt>\\n<dd><p>b</p>\\n<p>c</p>\\n</dd>\\n</dl>
            a\\n: b\\n\\n  > c        ¦ <dl>\\n<dt>a</dt>\\n<dd>b<blockquote>\\n<p>c</p>\\n</blockquote>\\n</dd>\\n</dl>
            a\\n: b\\n  ```\\n  c\\n  ```\\n  d ¦ <dl>\\n<dt>a</dt>\\n<dd><p>b</p>\\n<pre dir="ltr"><code>c</code></pre>\\n<p>d</p>\\n</dd>\\n</dl>
            """)
    void lists_whose_items_are_paragraphs_only_if_there_is_more_than_one(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '¦', textBlock = """
            |a|\\n|-|\\n|b|    ¦ <thead>\\n<tr><th scope="col">a</th></tr>\\n</thead>\\n<tbody>\\n<tr><td>b</td></tr>\\n</tbody>
            |a|\\n|:-|\\n|b|   ¦ <thead>\\n<tr><th scope="col">a</th></tr>\\n</thead>\\n<tbody>\\n<tr><td>b</td></tr>\\n</tbody>
            |a|\\n|:-:|\\n|b|  ¦ <thead>\\n<tr><th scope="col" class="center">a</th></tr>\\n</thead>\\n<tbody>\\n<tr><td class="center">b</td></tr>\\n</tbody>
            |a|\\n|-:|\\n|b|   ¦ <thead>\\n<tr><th scope="col" class="end">a</th></tr>\\n</thead>\\n<tbody>\\n<tr><td class="end">b</td></tr>\\n</tbody>
            |a|\\n|-|\\n|`b\\|c` d\\|e|\\n ¦ <thead>\\n<tr><th scope="col">a</th></tr>\\n</thead>\\n<tbody>\\n<tr><td><code dir="ltr">b|c</code> d|e</td></tr>\\n</tbody>
            """)
    void tables_whose_columns_are_aligned_by_class(String markdown, String rows) {
        assertThat(html(markdown)).isEqualTo("<table>\\n" + rows + "\\n</table>");
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '¦', textBlock = """
            *a* _b_                   ¦ <em>a</em> <em>b</em>
            **a *b***                 ¦ <strong>a <em>b</em></strong>
            `a <b>`                   ¦ <code dir="ltr">a &lt;b&gt;</code>
            `` a`b ``                 ¦ <code dir="ltr">a`b</code>
            ` a`                      ¦ <code dir="ltr"> a</code>
            `a `                      ¦ <code dir="ltr">a </code>
            `a\\nb`                   ¦ <code dir="ltr">a b</code>
            `a\\|b`                   ¦ <code dir="ltr">a\\|b</code>
            &amp; &lt; &copy; &#65;   ¦ &amp; &lt; © A
            a < b > c & "d"           ¦ a &lt; b &gt; c &amp; &quot;d&quot;
            since 2026-11-25          ¦ since <span class="date">2026-11-25</span>
            12026-11-25 2026-11-2     ¦ 12026-11-25 2026-11-2
            """)
    void words(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '¦', textBlock = """
            [a *b*](page:c#d)               ¦ <a href="page:c#d">a <em>b</em></a>
            [a](https://x.de/?b&c="d")      ¦ <a href="https://x.de/?b&amp;c=&quot;d&quot;">a</a>
            [a][b]\\n\\n[b]: https://x.de/  ¦ <a href="https://x.de/">a</a>
            [a]\\n\\n[a]: https://x.de/     ¦ <a href="https://x.de/">a</a>
            press [a]                       ¦ press [a]
            <https://x.de/?b&c>             ¦ <a href="https://x.de/?b&amp;c">https://x.de/?b&amp;c</a>
            <m@x.de>                        ¦ <a href="mailto:m@x.de">m@x.de</a>
            """)
    void links(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    /** They are findings, so that no site is published; the preview shows them all the same. */
    @ParameterizedTest(name = "`{0}`")
    @CsvSource(delimiter = '¦', textBlock = """
            a <b>         ¦ <p>a &lt;b&gt;</p>
            <hr>          ¦ &lt;hr&gt;
            ![a](b.png)   ¦ <p>![a](b.png)</p>
            """)
    void what_is_not_supported_is_shown_as_written(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }
}
