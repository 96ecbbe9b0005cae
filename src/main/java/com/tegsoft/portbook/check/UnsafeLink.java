package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.WebAddress;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link leads somewhere that is not a page. */
@AutoService(Check.class)
public final class UnsafeLink implements Check {

    @Override
    public String why() {
        return "Links with schemes such as javascript: run code; plain http: can be changed on the way; what stands "
                + "before an @ looks like the host and is not.";
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
                                "`%s` is not a link that readers may follow".formatted(link.target()),
                                "use page:, service:, purpose: or role: with an id, or https: or mailto:, without a user name"));
        var texts = TextPlace.all(content)
                .filter(text -> WebAddress.namesUser(text.words()))
                .map(text -> new Finding(
                        id(),
                        text.entry().at(),
                        "`%s` holds an address with a user name".formatted(text.id()),
                        "write the address without the part before @"));
        return Stream.concat(links, texts);
    }
}
