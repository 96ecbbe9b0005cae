package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;

/** Something whose ports depend on the installation. */
@Shown
public record SiteSpecificView(String id, String name, Html text, Html ask) {

    static SiteSpecificView of(Id id, LanguageTexts wording, ServiceViews views) {
        var key = "site-specific." + id + ".";
        return new SiteSpecificView(
                id.value(), wording.text(key + "name"), views.prose(key + "text"), views.prose(key + "ask"));
    }
}
