package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import java.util.List;

/**
 * A page of long prose in one language.
 *
 * @param id its name in URLs, the same in all languages
 * @param title its first heading
 * @param titles its headings of level one; there should be just one
 * @param html the rest, with references and links still as the maintainer wrote them
 * @param sections its headings below the title
 * @param faults its parts that cannot be printed
 */
public record Page(
        Language language,
        String id,
        String file,
        String title,
        List<Section> titles,
        String html,
        List<Section> sections,
        List<Link> links,
        List<Finding> faults,
        List<Words> words) {

    /** A heading as plain text; {@code id} is empty where the maintainer gave none. */
    public record Section(int level, String id, String title, Location at) {}

    /** A link as written: {@code page:glossary#cidr}, {@code service:web-access}, {@code https://…}. */
    public record Link(String target, String text, Location at) {}

    /**
     * A run of visible words, in one line.
     *
     * @param code whether they are set as code
     */
    public record Words(String text, Location at, boolean code) {}

    public Page {
        titles = List.copyOf(titles);
        sections = List.copyOf(sections);
        links = List.copyOf(links);
        faults = List.copyOf(faults);
        words = List.copyOf(words);
    }
}
