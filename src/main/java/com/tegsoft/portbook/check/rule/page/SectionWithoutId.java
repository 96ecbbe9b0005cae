package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A heading has no id. */
@AutoService(Check.class)
public final class SectionWithoutId implements Check {

    @Override
    public String why() {
        return "Support links to sections. An id made from the words would change with them, and in every "
                + "language.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", "## Legend {#legend}", "## Legend {#legend}\n\nMore.\n\n## More");
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
        return content.pages().stream()
                .flatMap(page -> page.sections().stream())
                .filter(section -> !section.id().matches("[a-z][a-z0-9]*(?:-[a-z0-9]+)*"))
                .map(section -> new Finding(
                        id(),
                        section.at(),
                        "the heading `%s` has no id".formatted(section.title()),
                        "end it with {#an-id}, the same in every language"));
    }
}
