package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Templates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The table rows of services in one language. A service's rows stand in many tables and differ only in the way to the
 * site's root, so they are rendered once, with a mark in its place.
 */
public final class Rows {

    /** Seen from where the rows are rendered: a control character, which no text may have, and which keeps Latin text short. */
    public static final String ROOT = "\u0001";

    private final Templates templates;
    private final LanguageView view;
    private final Map<String, String> rendered = new ConcurrentHashMap<>();

    public Rows(Templates templates, LanguageView view) {
        this.templates = templates;
        this.view = view;
    }

    /**
     * The rows as a page has them.
     *
     * @param root relative address of the site's root, ending with a slash or empty
     */
    public record Seen(Rows rows, String root) {
        public Html of(ServiceView service) {
            return new Html(rows.rendered
                    .computeIfAbsent(service.id(), id -> rows.render(new Id(id)))
                    .replace(ROOT, root));
        }
    }

    public Seen from(String root) {
        return new Seen(this, root);
    }

    private String render(Id id) {
        return templates.render(
                "parts/rows.ftlh", Map.of("service", view.service(id), "lang", view, "changes", view.changes()));
    }
}
