package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.OwnSystem;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import java.util.List;

/** A machine of the customer's own that the product talks to. */
@Shown
public record SystemView(String id, String name, Html text, List<ServiceView.NoteView> notes) {

    static SystemView of(OwnSystem system, LanguageTexts wording, ServiceViews views) {
        var key = "systems." + system.id() + ".";
        return new SystemView(
                system.id().value(),
                wording.text(key + "name"),
                views.prose(key + "text"),
                views.assumptions(system.assumptions()));
    }
}
