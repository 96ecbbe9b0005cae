package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.text.Page;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Two headings of a page have the same id. */
@AutoService(Check.class)
public final class DuplicateSection implements Check {

    @Override
    public String why() {
        return "A link to it always leads to the first heading.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                        "en/pages/help.md", "## Legend {#legend}", "## Legend {#legend}\n\nMore.\n\n## More {#legend}")
                .and(
                        "tr/pages/help.md",
                        "## Açıklama {#legend}",
                        "## Açıklama {#legend}\n\nDaha.\n\n## Daha çok {#legend}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "en/pages/help.md",
                "A dot is a lorry; {ports:web} shows it.",
                "A dot is a lorry.\n\n{ports:web} shows it.");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.pages().stream().flatMap(page -> {
            var seen = new HashMap<String, Location>();
            return page.sections().stream()
                    .filter(section -> !section.id().isEmpty())
                    .flatMap(section -> Optional.ofNullable(seen.putIfAbsent(section.id(), section.at()))
                            .map(first -> finding(section, first))
                            .stream());
        });
    }

    private Finding finding(Page.Section section, Location first) {
        return new Finding(
                        id(),
                        section.at(),
                        "the id `%s` is used twice on the page".formatted(section.id()),
                        "give one of the headings another id")
                .with(first, "first here");
    }
}
