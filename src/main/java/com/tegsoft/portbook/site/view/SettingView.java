package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;

/** A server setting that changes a port. */
@Shown
public record SettingView(String id, String name, Html text, String range) {

    static SettingView of(Setting setting, LanguageTexts wording, ServiceViews views) {
        var key = "settings." + setting.id() + ".";
        return new SettingView(
                setting.id().value(),
                wording.text(key + "name"),
                views.prose(key + "text"),
                setting.defaultRange().toString());
    }
}
