package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.site.template.Templates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The table rows of services in one language. The rows of a service are in many tables and differ only in the path to
 * the language's home, so they are rendered once, with a placeholder for it.
 */
public final class Rows {

    /** The placeholder: a control character, which no text can contain, and which keeps strings in Latin-1. */
    private static final String HOME = "\u0001";

    /** Where the links of rows begin before they are on a page. */
    public static final LinkStart START = new LinkStart(HOME + "../", HOME);

    private final Templates templates;
    private final LanguageView view;
    private final Map<String, String> rendered = new ConcurrentHashMap<>();

    public Rows(Templates templates, LanguageView view) {
        this.templates = templates;
        this.view = view;
    }

    /**
     * The rows for a page.
     *
     * @param home relative path of the language's home, ending with a slash
     */
    @Shown
    public record Seen(Rows rows, String home) {
        public Html of(ServiceView service) {
            return new Html(rows.rendered
                    .computeIfAbsent(service.id(), id -> rows.render(new Id(id)))
                    .replace(HOME, home));
        }
    }

    public Seen from(String home) {
        return new Seen(this, home);
    }

    private String render(Id id) {
        return templates.render(
                "parts/rows.ftlh", Map.of("service", view.service(id), "lang", view, "changes", view.changes()));
    }
}
