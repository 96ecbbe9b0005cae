package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.site.template.Templates;
import java.util.HashMap;
import java.util.Map;

/**
 * Parts that look the same on all pages of a language at one depth of the site, from templates that know only the
 * position of a page in the menu.
 */
@Shown
public final class SharedParts {

    private final Templates templates;
    private final Map<String, Object> known;

    /** @param root relative path of the site's root, ending with a slash or empty */
    public SharedParts(Templates templates, SiteView site, LanguageView view, String root) {
        this.templates = templates;
        this.known = Map.of("site", site, "lang", view, "root", root);
    }

    /**
     * A part, without surrounding line breaks.
     *
     * @param name of a template in {@code parts}
     * @param here the position of the page in the menu, or empty
     */
    public Html part(String name, String here) {
        var model = new HashMap<>(known);
        model.put("here", here);
        return new Html(templates.render("parts/" + name + ".ftlh", model).strip());
    }
}
