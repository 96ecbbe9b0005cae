package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.text.Page;
import java.util.Map;
import java.util.stream.Stream;

/** A link leads to a page or section that does not exist. */
@AutoService(Check.class)
public final class BrokenLink implements Check {

    @Override
    public String why() {
        return "A reader who follows the link finds nothing.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", "(page:help#legend)", "(page:help#legnd)");
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", "(page:help#legend)", "(page:help)");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    private static final Map<String, String> SECTIONS =
            Map.of("service", "services", "purpose", "purposes", "role", "roles");

    @Override
    public Stream<Finding> find(Content content) {
        return content.pages().stream().flatMap(page -> page.links().stream()
                .filter(link -> link.target().matches("(?:page|service|purpose|role):.*"))
                .filter(link -> !exists(content, page, link.target()))
                .map(link -> new Finding(
                        id(),
                        link.at(),
                        "`%s` does not exist".formatted(link.target()),
                        "correct the id, or the part after #")));
    }

    private static boolean exists(Content content, Page from, String target) {
        var parts = target.split("[:#]", 3);
        if (!parts[0].equals("page")) {
            return parts.length == 2
                    && new Declared(content, SECTIONS.getOrDefault(parts[0], ""))
                            .ids()
                            .contains(parts[1]);
        }
        return content.page(parts[1], from.language().code())
                .filter(page -> parts.length == 2
                        || page.sections().stream()
                                .anyMatch(section -> section.id().equals(parts[2])))
                .isPresent();
    }
}
