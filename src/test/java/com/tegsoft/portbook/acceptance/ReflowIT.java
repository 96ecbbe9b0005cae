package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of page at a zoom of 100, 200 and 400 per cent of a window of 1280 pixels, as it is and with the spacing of text that
 * a reader may set (WCAG 2.2, 1.4.4, 1.4.10 and 1.4.12): nothing beyond the window, nothing over something else, no line that
 * begins with a separator.
 */
@Needs("chromium")
class ReflowIT {

    private static final List<Integer> WIDTHS = List.of(1280, 640, 320);

    private static final String SPACING = """
            (() => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                + "p { margin-block-end: 2em !important }");
              document.adoptedStyleSheets = [sheet];
              return 0;
            })()""";

    /** Texts that are seen, each line a box without the room above and below its letters. */
    private static final String FAULTS = """
            (() => {
              const faults = [];
              const room = document.documentElement;
              const LEFT_OUT = '.unseen, .skip, svg, pre, textarea, option, script, thead, .flows caption, [aria-hidden=true]';
              if (room.scrollWidth > innerWidth) faults.push('page: wider than the window');
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              const boxes = [];
              const bottom = (text, index) => {
                range.setStart(text, index);
                range.setEnd(text, index + 1);
                return range.getBoundingClientRect().bottom;
              };
              let end = Infinity;
              for (let text; (text = walk.nextNode());) {
                const place = text.parentElement;
                if (!text.data.trim() || place.closest(LEFT_OUT) || !place.checkVisibility({checkVisibilityCSS: true})) continue;
                range.selectNodeContents(text);
                for (const box of range.getClientRects()) {
                  if (box.width < 2) continue;
                  if (box.left < -1 || box.right > room.clientWidth + 1) faults.push(`beyond the window: ${text.data.trim()}`);
                  boxes.push({...box.toJSON(), rise: box.height * .22, place, said: text.data.trim()});
                }
                for (const {index} of text.data.matchAll(/·/g)) {
                  const before = text.data.slice(0, index).search(/\\S\\s*$/);
                  const last = before < 0 ? end : bottom(text, before);
                  if (bottom(text, index) - last > 4) faults.push(`separator first: ${place.textContent.trim().slice(0, 80)}`);
                }
                end = bottom(text, text.data.search(/\\S\\s*$/));
              }
              boxes.sort((one, other) => one.top - other.top);
              boxes.forEach((one, i) => {
                for (let j = i + 1; j < boxes.length && boxes[j].top < one.bottom; j++) {
                  const other = boxes[j];
                  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
                  const high = Math.min(one.bottom - one.rise, other.bottom - other.rise) - Math.max(one.top + one.rise, other.top + other.rise);
                  if (one.place !== other.place && wide > 2 && high > 2) faults.push(`one over the other: ${one.said}, ${other.said}`);
                }
              });
              return [...new Set(faults)].join('\\n');
            })()""";

    @Test
    void nothing_is_lost_when_a_reader_enlarges_or_spaces_the_text() throws Exception {
        assertThat(faults(Site.ofContent(), page -> true)).isEmpty();
    }

    /** A product of several components, with long names. */
    @Test
    void nothing_is_lost_on_the_pages_of_another_product() throws Exception {
        assertThat(faults(Site.ofProduct(), page -> page.matches("(?:en|ar|p)/.*")))
                .isEmpty();
    }

    @Test
    void what_is_lost_is_noticed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("_headers"), "");
        Files.writeString(folder.resolve("404.html"), page("ltr", "", "<p>Words"));
        Files.writeString(
                folder.resolve("cut.html"),
                page("ltr", "b { white-space: nowrap }", "<b>%s</b>".formatted("wide ".repeat(9))));
        Files.writeString(
                folder.resolve("over.html"),
                page(
                        "ltr",
                        "i { float: left; width: 6em; margin-right: 1em; white-space: nowrap }",
                        "<p><i>a few words</i>others"));
        Files.writeString(folder.resolve("first.html"), page("ltr", "", "<p>one · two<br>three<br>· four"));
        Files.writeString(folder.resolve("right.html"), page("rtl", "", "<p><a>واحد</a><br><b> · اثنان · ثلاثة</b>"));
        assertThat(faults(new Site(folder), page -> true))
                .containsExactlyInAnyOrder(
                        "cut.html 320: page: wider than the window",
                        "cut.html 320: beyond the window: wide wide wide wide wide wide wide wide wide",
                        "cut.html 320 spaced: page: wider than the window",
                        "cut.html 320 spaced: beyond the window: wide wide wide wide wide wide wide wide wide",
                        "over.html 1280 spaced: one over the other: a few words, others",
                        "over.html 640 spaced: one over the other: a few words, others",
                        "over.html 320 spaced: one over the other: a few words, others",
                        "first.html 1280: separator first: one · twothree· four",
                        "first.html 1280 spaced: separator first: one · twothree· four",
                        "first.html 640: separator first: one · twothree· four",
                        "first.html 640 spaced: separator first: one · twothree· four",
                        "first.html 320: separator first: one · twothree· four",
                        "first.html 320 spaced: separator first: one · twothree· four",
                        "right.html 1280: separator first: · اثنان · ثلاثة",
                        "right.html 1280 spaced: separator first: · اثنان · ثلاثة",
                        "right.html 640: separator first: · اثنان · ثلاثة",
                        "right.html 640 spaced: separator first: · اثنان · ثلاثة",
                        "right.html 320: separator first: · اثنان · ثلاثة",
                        "right.html 320 spaced: separator first: · اثنان · ثلاثة");
    }

    private static String page(String direction, String style, String body) {
        return "<!DOCTYPE html><meta charset=utf-8><html dir=%s><style>body { font: 16px monospace } %s</style>%s"
                .formatted(direction, style, body);
    }

    private static List<String> faults(Site site, Predicate<String> which) throws IOException, InterruptedException {
        var faults = new ArrayList<String>();
        try (var server = new StaticServer(site.folder());
                var browser = new Chromium()) {
            var tab = browser.tab();
            for (var page : site.oneOfEach().stream().filter(which).toList()) {
                for (var width : WIDTHS) {
                    tab.emulate(width, "light");
                    tab.open(server.root().resolve(Site.address(page)));
                    add(faults, page + " " + width + ": ", tab.value(FAULTS));
                    tab.evaluate(SPACING);
                    add(faults, page + " " + width + " spaced: ", tab.value(FAULTS));
                }
            }
        }
        return faults;
    }

    private static void add(List<String> faults, String where, String found) {
        found.lines().map(where::concat).forEach(faults::add);
    }
}
