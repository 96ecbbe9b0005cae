package com.tegsoft.portbook.check.rule.page;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.WebAddress;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link is not allowed. */
@AutoService(Check.class)
public final class UnsafeLink implements Check {

    @Override
    public String why() {
        return "Links with schemes such as javascript: run code; plain http: can be tampered with in transit; text "
                + "before an @ can look like the host.";
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
        var links = content.pages().stream()
                .flatMap(page -> page.links().stream())
                .filter(link -> !SAFE.matcher(link.target()).matches() || WebAddress.namesUser(link.target()))
                .map(
                        link -> new Finding(
                                id(),
                                link.at(),
                                "`%s` is not an allowed link".formatted(link.target()),
                                "use page:, service:, purpose: or role: with an id, or https: or mailto:, without a user name"));
        var texts = TextPlace.all(content)
                .filter(text -> WebAddress.namesUser(text.words()))
                .map(text -> new Finding(
                        id(),
                        text.entry().at(),
                        "`%s` contains a URL with a user name".formatted(text.id()),
                        "write the URL without the part before @"));
        return Stream.concat(links, texts);
    }
}
