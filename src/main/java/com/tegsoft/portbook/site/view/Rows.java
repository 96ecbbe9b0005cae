package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.site.template.Templates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The table rows of services in one language. The rows of a service are in many tables and differ only in the path to
 * the site's root, so they are rendered once, with a placeholder for it.
 */
public final class Rows {

    /** The placeholder: a control character, which no text can contain, and which keeps strings in Latin-1. */
    public static final String ROOT = "\u0001";

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
     * @param root relative path of the site's root, ending with a slash or empty
     */
    @Shown
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
