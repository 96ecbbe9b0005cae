package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.site.view.LanguageTexts;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that must be around the snippets of a page, collected in the form that their reader returns. */
record RegionLines(LanguageTexts texts, List<String> lines) {

    List<String> all() {
        return Collections.unmodifiableList(lines);
    }

    String ui(String id) {
        return texts.text("ui." + id);
    }

    String home() {
        return texts.language().code() + "/";
    }

    void words(String place, String element, String words) {
        add(place, element, Map.of(), words);
    }

    void attributes(String place, String element, Map<String, String> attributes) {
        add(place, element, attributes, "");
    }

    void add(String place, String element, Map<String, String> attributes, String words) {
        var named = attributes.isEmpty() ? element : element + new TreeMap<>(attributes);
        lines.add(Stream.of(place, named, words.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    /** A heading, with a link to itself. */
    void heading(String id, String words) {
        var label = texts.message("ui.copy.section", Map.of("name", words));
        add("", "h2", Map.of("id", id), words + " #");
        attributes("", "a", Map.of("href", "#" + id, "aria-label", label));
    }
}
