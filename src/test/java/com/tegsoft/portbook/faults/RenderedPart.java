package com.tegsoft.portbook.faults;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of the site in which a fault of a template can be seen; rendering only that makes hundreds of faults affordable.
 *
 * @param platforms the platforms that are left in the templates
 * @param kinds the templates of the pages that are rendered
 */
record RenderedPart(Set<String> platforms, Set<String> kinds) {

    /** Of different families, with and without files that remove and policies. */
    private static final Set<String> USUAL = Set.of("nftables", "cisco-asa", "list", "windows");

    private static final Pattern USED = Pattern.compile("\"/(parts/[a-z-]+\\.ftl[hx]?)\"|\\bpart\\(\"([a-z-]+)\"");

    RenderedPart {
        platforms = Set.copyOf(platforms);
        kinds = Set.copyOf(kinds);
    }

    /** All pages, with some platforms. */
    static RenderedPart whole(Set<String> templates) {
        return new RenderedPart(
                USUAL,
                templates.stream()
                        .filter(file -> file.startsWith("pages/") || file.startsWith("print/"))
                        .collect(Collectors.toSet()));
    }

    /** Where a fault of a template can be seen. */
    static RenderedPart of(String template, Map<String, String> templates) {
        var users = new TreeSet<>(Set.of(template));
        while (users.addAll(users(users, templates))) {
            // until there are no more
        }
        var platforms = users.stream()
                .filter(file -> file.startsWith("snippets/"))
                .map(file -> file.split("/", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        var kinds = users.stream()
                .filter(file -> file.startsWith("pages/") || file.startsWith("print/"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (platforms.isEmpty() && (kinds.isEmpty() || isAboutAll(template, templates))) {
            templates.keySet().stream()
                    .filter(file -> file.startsWith("pages/") && file.endsWith(".ftlh"))
                    .forEach(kinds::add);
        }
        return new RenderedPart(platforms.isEmpty() ? USUAL : platforms, platforms.isEmpty() ? kinds : Set.of());
    }

    /** Whether a template prints the addresses of all pages; without users, code asks for a part by its name. */
    private static boolean isAboutAll(String template, Map<String, String> templates) {
        return templates.getOrDefault(template, "").contains("site.addresses");
    }

    private static Set<String> users(Set<String> used, Map<String, String> templates) {
        return templates.entrySet().stream()
                .filter(template -> USED.matcher(template.getValue())
                        .results()
                        .map(found -> found.group(1) == null ? "parts/" + found.group(2) + ".ftlh" : found.group(1))
                        .anyMatch(used::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The files of the templates folder that are needed. */
    Map<String, byte[]> of(Map<String, byte[]> files) {
        var some = new TreeMap<>(files);
        some.keySet().removeIf(file -> file.startsWith("snippets/") && !platforms.contains(file.split("/", -1)[1]));
        return some;
    }
}
