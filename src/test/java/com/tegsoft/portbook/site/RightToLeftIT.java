package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.preview.LazySite;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In Arabic, a range of ports reads from its first port to its last wherever it stands. */
class RightToLeftIT {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern ISOLATED = Pattern.compile("[\u2066\u2068][^\u2066-\u2069]*\u2069");
    private static final Pattern RANGE = Pattern.compile("[0-9]+\\s?[-–][0-9]+");
    private static final List<String> SPOKEN = List.of("title", "aria-label", "alt", "content", "placeholder");

    private final List<String> bare = new ArrayList<>();
    private int ranges;

    @TempDir
    private Path folder;

    @Test
    void every_range_is_isolated_in_pages_and_in_plain_text() throws IOException {
        for (var page : pages()) {
            if (page.path().endsWith(".xml")) {
                Jsoup.parse(text(page), "", Parser.xmlParser())
                        .select("title, summary")
                        .forEach(element -> plain(page.path(), element.wholeText()));
            } else {
                page(page.path(), Jsoup.parse(text(page)));
            }
        }
        assertThat(bare).isEmpty();
        assertThat(ranges).isGreaterThan(10);
    }

    /** Arabic pages of the product, and its feed, with references to every kind of fact in a note. */
    private List<Artefact> pages() throws IOException {
        var content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        var texts = content.resolve("ar/texts.yaml");
        var words = Files.readString(texts);
        var facts = "المدى {default:rtp-range} والمنافذ {ports:voice-media} والعناوين {addresses:telescope}. ";
        Files.writeString(texts, words.replaceFirst("(?m)^(  2026-11-25: >-\n    )", "$1" + facts));
        assertThat(texts).content().contains(facts);
        var templates = Templates.load(Path.of("templates"));
        var read = ContentReader.read(ContentFiles.load(content), templates.interfaceTexts());
        var plan = Plan.of(read, templates);
        var site = LazySite.of(read, templates);
        return plan.jobs().stream()
                .filter(job ->
                        job.path().matches("ar/(?:feed\\.xml|(?:ports|purposes|changes|reading)/.*html|index\\.html)"))
                .map(job -> site.artefact(job.path()).orElseThrow())
                .toList();
    }

    private void page(String path, Document page) {
        plain(path, page.title());
        for (var element : page.getAllElements()) {
            SPOKEN.forEach(name -> plain(path, element.attr(name)));
            if (element.nameIs("desc") || element.nameIs("title")) {
                plain(path, element.wholeText());
            } else if (isRightToLeft(element) && element.closest("script, style, pre, code") == null) {
                judge(path, element.wholeOwnText());
            }
        }
    }

    private static boolean isRightToLeft(Element element) {
        var nearest = element.closest("[dir], [direction], bdi");
        if (nearest != null && nearest.is("bdi:not([dir])")) {
            return ARABIC.matcher(nearest.text()).find(); // Its first letter decides.
        }
        return nearest != null && (nearest.attr("dir") + nearest.attr("direction")).equals("rtl");
    }

    private void plain(String path, String text) {
        if (ARABIC.matcher(text).find()) {
            judge(path, text);
        }
    }

    private void judge(String path, String text) {
        ranges += (int) RANGE.matcher(text).results().count();
        RANGE.matcher(ISOLATED.matcher(text).replaceAll(" "))
                .results()
                .forEach(range -> bare.add(path + ": " + range.group() + " in " + text));
    }

    private static String text(Artefact page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }
}
