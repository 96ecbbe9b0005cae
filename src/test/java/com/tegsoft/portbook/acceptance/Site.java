package com.tegsoft.portbook.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** A folder that a build has written. */
record Site(Path folder) {

    private static final Pattern ONE_OF_MANY =
            Pattern.compile("[^/]+/(?:snippets/(?!nftables/|index)[^/]+|editions/.*)/index\\.html");

    /** The site of {@code content/}, which is only asked whether it is sound. */
    static Site ofContent() {
        return at("portbook.site");
    }

    /** The site of the product that never changes, which is held against expectations. */
    static Site ofProduct() {
        return at("portbook.product-site");
    }

    private static Site at(String property) {
        return new Site(Path.of(Objects.requireNonNull(System.getProperty(property), property)));
    }

    /** All pages, as paths relative to the folder, sorted. */
    List<String> pages() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    String read(String page) throws IOException {
        return Files.readString(folder.resolve(page));
    }

    /** One page of each kind and language: ports and purposes differ from service to service in their words only. */
    List<String> kinds() throws IOException {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (var page : pages()) {
            kinds.putIfAbsent(page.replaceFirst("(ports|purposes|roles|p)/[^/]+/index", "$1/x/index"), page);
        }
        return new ArrayList<>(kinds.values());
    }

    /** The same, with one platform and without older editions: the others differ in their names only. */
    List<String> oneOfEach() throws IOException {
        return kinds().stream()
                .filter(page -> !ONE_OF_MANY.matcher(page).matches())
                .toList();
    }

    /** Codes of its languages, sorted. */
    List<String> languages() throws IOException {
        return pages().stream()
                .filter(page -> page.endsWith("/snippets/index.html"))
                .map(page -> page.replaceFirst("/.*", ""))
                .toList();
    }

    /** The page's address on a server. */
    static String address(String page) {
        return "/" + page.replaceFirst("index\\.html$", "");
    }
}
