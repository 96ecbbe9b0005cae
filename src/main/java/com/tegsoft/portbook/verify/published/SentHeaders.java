package com.tegsoft.portbook.verify.published;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.file.HeaderPolicy;
import com.tegsoft.portbook.verify.published.Publication.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headers that a server sends with the pages of a site; a folder sends none. */
final class SentHeaders {

    /** Types without which a browser does not show, style or run a file, because it is told not to guess. */
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "pdf", "application/pdf");

    private static final String NOWHERE = "no-such-page/";

    private final List<Finding> findings = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    SentHeaders(Publication publication) throws IOException {
        if (publication instanceof ServedSite) {
            var page = publication.answer(SitePaths.INDEX);
            var facts = HeaderPolicy.sent(file(page));
            facts.expected().stream()
                    .filter(header -> !facts.actual().contains(header))
                    .map(SentHeaders::name)
                    .forEach(missing::add);
            facts.actual().stream()
                    .filter(header -> !facts.expected().contains(header))
                    .forEach(header -> find(
                            SitePaths.INDEX,
                            "the server sends another header than the site asks for: `%s`".formatted(name(header)),
                            "configure the server as src/main/docs/hosting.md says"));
            var nowhere = publication.answer(NOWHERE).status();
            if (nowhere != 404) {
                find(
                        NOWHERE,
                        "an address that does not exist is answered with status %s".formatted(nowhere),
                        "let the server answer with `404.html` and status 404");
            }
        }
    }

    /** In the form of the file {@code _headers}. */
    private static String file(Answer page) {
        var file = new StringBuilder("/*\n");
        page.headers()
                .forEach((name, values) -> values.forEach(value -> {
                    if (name.matches("[A-Za-z][A-Za-z0-9-]*")) {
                        file.append("  ")
                                .append(name)
                                .append(": ")
                                .append(value)
                                .append('\n');
                    }
                }));
        return file.toString();
    }

    private static String name(String header) {
        return header.substring("/* ".length());
    }

    private void find(String path, String message, String help) {
        findings.add(new Finding(SiteInspection.RULE.id(), Location.startOf(path), message, help));
    }

    List<Finding> findings() {
        return findings;
    }

    /** What the site asks for and the server does not send. */
    List<String> missing() {
        return missing;
    }

    /** What is wrong with the type that a file is sent with; empty for a file that needs none. */
    static Optional<String> wrongType(String path, Answer answer) {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || answer.headers().isEmpty()) {
            return Optional.empty();
        }
        var sent = String.join(", ", answer.headers().getOrDefault("content-type", List.of()))
                .toLowerCase(Locale.ROOT);
        var known =
                sent.startsWith(type) || (type.equals("text/javascript") && sent.startsWith("application/javascript"));
        return known ? Optional.empty() : Optional.of("the server sends it as `%s`, not as `%s`".formatted(sent, type));
    }
}
