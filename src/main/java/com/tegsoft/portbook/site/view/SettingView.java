package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import java.util.List;
import java.util.Optional;

/**
 * A server setting that changes a port, or a number that ports are computed from.
 *
 * @param computed how it follows from other settings: {@code computed: SIP port + 1}
 * @param from ids of those settings
 */
@Shown
public record SettingView(
        String id, String name, Html text, String range, Optional<String> computed, List<String> from) {

    static SettingView of(Setting setting, LanguageTexts wording, ServiceViews views) {
        var key = "settings." + setting.id() + ".";
        return new SettingView(
                setting.id().value(),
                wording.text(key + "name"),
                views.prose(key + "text"),
                setting.defaultRange().toString(),
                setting.formula().map(wording::formula),
                setting.formula().stream()
                        .flatMap(formula -> formula.inputs().stream())
                        .map(Id::value)
                        .toList());
    }
}
