package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a purpose or role page asks of a slow line before its reader has done anything, in bytes as a server compresses them. */
class PageWeightIT {

    private static final int MOST_LOADED = 11_400;
    private static final int MOST_OF_PRODUCT = 20 * 1024;
    private static final int MOST_PLAIN = 40 * 1024;

    /** Pages of most services, whose tables, picture and fields alone are 30 KB. */
    private static final String OF_MOST_SERVICES = "(?:ar|de|tr)/roles/system/.+";

    private static final int MOST_PLAIN_OF_MOST_SERVICES = 44 * 1024;

    /** What a browser loads with a page: its style sheets, scripts and icon. FormIT holds that scripts load no more by themselves. */
    private static final Pattern LOADED =
            Pattern.compile("<(?:link rel=\"(?:stylesheet|icon)\" href|script src)=\"(?:\\.\\./)*([^\"]+)\"");

    static Stream<String> pages() throws IOException {
        return Site.ofProduct().pages().stream().filter(PageWeightIT::isOfTopic);
    }

    private static boolean isOfTopic(String page) {
        return page.matches("[a-z-]+/(?:purposes|roles)/.+");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_and_all_that_it_loads_is_light(String page) throws IOException {
        var site = Site.ofProduct();
        assertThat(weight(site, page)).isLessThan(MOST_OF_PRODUCT);
    }

    /** However much a page of the content says. */
    @ParameterizedTest
    @MethodSource("pages")
    void what_is_loaded_with_a_page_is_light(String page) throws IOException {
        assertThat(loaded(Site.ofProduct(), page)).isBetween(MOST_LOADED / 2, MOST_LOADED);
    }

    /** Before it is compressed: what a browser takes apart and keeps. */
    @ParameterizedTest
    @MethodSource("pages")
    void the_text_of_a_page_is_short(String page) throws IOException {
        var most = page.matches(OF_MOST_SERVICES) ? MOST_PLAIN_OF_MOST_SERVICES : MOST_PLAIN;
        assertThat(Files.size(Site.ofProduct().folder().resolve(page))).isLessThanOrEqualTo(most);
    }

    private static int weight(Site site, String page) throws IOException {
        return compressed(site.folder().resolve(page)) + loaded(site, page);
    }

    private static int loaded(Site site, String page) throws IOException {
        var weight = 0;
        for (var file : LOADED.matcher(site.read(page)).results().toList()) {
            weight += compressed(site.folder().resolve(file.group(1)));
        }
        return weight;
    }

    private static int compressed(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zipped = new GZIPOutputStream(bytes)) {
            zipped.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
