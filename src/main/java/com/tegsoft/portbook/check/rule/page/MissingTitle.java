package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import java.util.stream.Stream;

/** A page does not begin with one title. */
@AutoService(Check.class)
public final class MissingTitle implements Check {

    @Override
    public String why() {
        return "The title is the name of the page in menus, tabs and search results.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", "# Help\n", "");
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
                .filter(page -> page.titles().size() != 1 || page.title().isBlank())
                .map(page -> new Finding(
                        id(),
                        Location.startOf(page.file()),
                        "the page has %s titles".formatted(page.titles().size()),
                        "begin it with one line like # Title; use ## for sections"));
    }
}
