package com.tegsoft.portbook.verify.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No rule of the style sheets hides anything that read-back does not know of. */
class HidingClassesTest {

    private static final Path ASSETS = Path.of("templates/assets");

    /** What is hidden by rules that name no class, and how read-back sees that. */
    private static final Set<String> WITHOUT_CLASS = Set.of(
            // until its script shows the chosen one
            "[data-script]:not([data-since]) section[id^=since-] ~ section[id^=since-]",
            "button", // in print, where nothing can be pressed
            "body > footer p + p", // in print: what to download; the first paragraph names the edition
            "[data-markdown]", // a button, whose mark is compared
            "section[aria-labelledby=\"snippets\"]"); // its files are linked, and a print cannot copy them

    @Test
    void the_classes_that_hide_are_those_that_are_compared() throws IOException {
        var classes = new TreeSet<String>();
        hiding().forEach(selector -> classes.addAll(HidingRules.classes(selector)));
        assertThat(HidingClasses.all()).isEqualTo(classes);
    }

    @Test
    void what_is_hidden_without_a_class_is_known() throws IOException {
        assertThat(hiding().filter(selector -> HidingRules.classes(selector).isEmpty()))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_CLASS);
    }

    private static Stream<String> hiding() throws IOException {
        try (var files = Files.list(ASSETS)) {
            var sheets = files.filter(file -> file.toString().endsWith(".css"))
                    .map(HidingClassesTest::text)
                    .toList();
            assertThat(sheets).isNotEmpty();
            return sheets.stream().flatMap(sheet -> HidingRules.selectors(sheet).stream()).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display: none",
                "display:none !important",
                "color: red; visibility: hidden",
                "visibility: collapse",
                "content-visibility: hidden",
                "opacity: 0",
                "opacity: 0.0",
                "clip-path: inset(50%)",
                "clip: rect(0, 0, 0, 0)",
                "font-size: 0",
                "font-size: 0px",
                "font: 0/0 a",
                "inline-size: 1px; overflow: hidden",
                "height: 0; overflow: hidden",
                "max-block-size: 0",
                "text-indent: -9999px",
                "transform: translateY(-200%)",
                "transform: scale(0)",
                "scale: 0",
                "translate: -100vw",
                "position: absolute; left: -9999px",
                "inset-inline-start: -100vw",
                "color: transparent",
                "mask: none",
                "mask-image: linear-gradient(transparent, transparent)",
                "filter: opacity(0)",
                "-webkit-text-fill-color: transparent"
            })
    void every_way_of_hiding_is_noticed(String declarations) {
        var sheet =
                "@layer page { @media (min-width: 1rem) { .a > .lead { " + declarations + " } } .b { color: red; } }";
        assertThat(HidingRules.selectors(sheet)).containsExactly(".a > .lead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display: block",
                "opacity: 1",
                "opacity: .5",
                "inset: 0",
                "transform: none",
                "margin: -1px",
                "color: var(--ink)",
                "overflow: hidden",
                "inline-size: 100%",
                "font-size: .8rem",
                "translate: 0 .15em",
                "inset-inline-start: calc(-1 * var(--space-3))"
            })
    void what_only_looks_different_is_not(String declarations) {
        assertThat(HidingRules.selectors(".lead { " + declarations + " }")).isEmpty();
    }

    @Test
    void each_selector_of_a_list_counts_but_not_what_shows_that_it_is_hidden_or_has_no_words() {
        var hidden = ".a, .b:is(.c, .d):not(.e), .f[hidden], .g:empty, .h::after, summary::-webkit-details-marker";
        assertThat(HidingRules.selectors(hidden + " { display: none }"))
                .isEqualTo(List.of(".a", ".b:is(.c, .d):not(.e)"));
        assertThat(HidingRules.classes(".b:is(.c, .d):not(.e)")).isEqualTo(Set.of("b", "c", "d", "e"));
    }

    @Test
    void a_pseudo_element_that_holds_words_of_the_page_counts() {
        assertThat(Stream.of("p::first-line", "details::details-content", "p::first-letter")
                        .filter(selector -> HidingRules.selectors(selector + " { display: none }")
                                .isEmpty())
                        .collect(Collectors.toList()))
                .isEmpty();
    }
}
