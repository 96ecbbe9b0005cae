package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.text.Prose;
import com.tegsoft.portbook.text.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prints the facts that prose refers to, as links to their explanations.
 *
 * @param home relative address of the language's home, ending with a slash or empty
 */
record References(Matrix matrix, LanguageTexts wording, String home) {

    private static final Pattern LINK =
            Pattern.compile("href=\"(page|service|purpose|role):([a-z0-9-]+)(#[a-z0-9-]+)?\"");

    private static final Pattern HEADING =
            Pattern.compile("<h([2-6]) id=\"([a-z0-9-]+)\">(.*?)</h\\1>", Pattern.DOTALL);

    /** A text of the language as markup. */
    Html prose(String text) {
        return new Html(Prose.parse(text).print(Html::escape, this::print));
    }

    /** Markup of a Markdown page: references printed, links resolved, and each heading with a link to itself. */
    Html page(String html) {
        var headings = HEADING.matcher(html)
                .replaceAll(heading -> Matcher.quoteReplacement("<h%1$s id=\"%2$s\">%3$s%4$s</h%1$s>"
                        .formatted(heading.group(1), heading.group(2), heading.group(3), here(heading))));
        return linked(headings.replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>")
                .replace("<pre ", "<pre tabindex=\"0\" "));
    }

    private Html linked(String html) {
        var printed = Prose.parse(html).print(words -> words, this::print);
        return new Html(LINK.matcher(printed)
                .replaceAll(link -> "href=\"" + home + address(link.group(1), link.group(2))
                        + (link.group(3) == null ? "" : link.group(3)) + "\""));
    }

    /**
     * Markup of a Markdown page as part of a longer document: one level deeper, with ids that start with the page's.
     *
     * @param id of the page
     */
    Html chapter(String id, String html) {
        return linked(HEADING.matcher(html)
                .replaceAll(heading -> Matcher.quoteReplacement("<h%1$s id=\"page.%2$s.%3$s\">%4$s</h%1$s>"
                        .formatted(deeper(heading.group(1)), id, heading.group(2), heading.group(3)))));
    }

    private static int deeper(String level) {
        return Math.min(6, Integer.parseInt(level) + 1);
    }

    private String here(MatchResult heading) {
        var title = heading.group(3).replaceAll("<[^>]*>", "");
        var label = wording.message("ui.copy.section", Map.of("name", title));
        return " <a class=\"here\" href=\"#%s\" aria-label=\"%s\">#</a>".formatted(heading.group(2), label);
    }

    private static String address(String kind, String id) {
        return switch (kind) {
            case "service" -> SitePaths.of(IdKind.SERVICE, new Id(id));
            case "purpose" -> SitePaths.of(IdKind.PURPOSE, new Id(id));
            case "role" -> SitePaths.of(IdKind.ROLE, new Id(id));
            default -> SitePaths.place(id);
        };
    }

    private String print(Reference reference) {
        var id = new Id(reference.id());
        return switch (reference.kind()) {
            case PORTS ->
                ports(
                        id,
                        matrix.service(id).listeners().stream()
                                .map(l -> l.port())
                                .toList());
            case SERVICE -> link(IdKind.SERVICE, id, name("services", id));
            case PURPOSE -> link(IdKind.PURPOSE, id, name("purposes", id));
            case ROLE -> link(IdKind.ROLE, id, name("roles", id));
            case SYSTEM -> link(IdKind.SYSTEM, id, name("systems", id));
            case HOST -> link(IdKind.HOST, id, hostName(id));
            case ADDRESSES ->
                host(id).addresses().stream()
                        .map(Address::text)
                        .map(References::bdi)
                        .collect(Collectors.joining(comma()));
            case SETTING -> link(IdKind.SETTING, id, name("settings", id));
            case DEFAULT -> bdi(matrix.setting(id).defaultRange().toString());
        };
    }

    /** Ports of a service, each a link to its page. */
    String ports(Id service, Collection<Port> ports) {
        return ports.stream()
                .map(port -> link(IdKind.SERVICE, service, port(port)))
                .collect(Collectors.joining(comma()));
    }

    /** "TCP 443", kept left to right in every script. */
    static String port(Port port) {
        return "<bdi dir=\"ltr\" class=\"port\"><span>%s</span> <b>%s</b></bdi>"
                .formatted(port.transport(), port.shown());
    }

    private String comma() {
        return wording.text("ui.comma") + " ";
    }

    private String hostName(Id id) {
        return matrix.hosts().containsKey(id) ? bdi(host(id).name()) : name("hosts", id);
    }

    private Host host(Id id) {
        return matrix.host(id);
    }

    private String name(String section, Id id) {
        return Html.escape(wording.nameOf(section, id.value()));
    }

    private String link(IdKind kind, Id id, String markup) {
        return "<a href=\"" + home + SitePaths.of(kind, id) + "\">" + markup + "</a>";
    }

    private static String bdi(String text) {
        return "<bdi dir=\"ltr\">" + Html.escape(text) + "</bdi>";
    }

    static List<String> labels(Collection<Port> ports) {
        return ports.stream().map(Port::label).toList();
    }
}
