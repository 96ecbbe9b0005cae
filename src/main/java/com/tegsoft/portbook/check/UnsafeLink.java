package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link leads somewhere that is not a page. */
@AutoService(Check.class)
public final class UnsafeLink implements Check {

    @Override
    public String why() {
        return "Links with schemes such as javascript: run code; plain http: can be changed on the way.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/pages/help.md", "(service:web)", "(javascript:alert)");
    }

    @Override
    public Example good() {
        return Example.edit("en/pages/help.md", "(service:web)", "(https://www.example.com/)");
    }

    private static final Pattern SAFE =
            Pattern.compile("https://[^\\s]+|mailto:[^\\s]+|(?:page|service|purpose|role):.*");

    @Override
    public Stream<Finding> find(Content content) {
        return content.pages().stream()
                .flatMap(page -> page.links().stream())
                .filter(link -> !SAFE.matcher(link.target()).matches())
                .map(link -> new Finding(
                        id(),
                        link.at(),
                        "`%s` is not a link that readers may follow".formatted(link.target()),
                        "use page:, service:, purpose: or role: with an id, or https: or mailto:"));
    }
}
