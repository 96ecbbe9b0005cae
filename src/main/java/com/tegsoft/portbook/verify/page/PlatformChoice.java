package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;

/**
 * The field of a form in which readers choose their platform, and the names of their device below it.
 *
 * @param platforms in the order of the site
 */
record PlatformChoice(PageTexts texts, List<Platform> platforms) {

    void add(PageLines page, String place) {
        menu(page, place);
        device(texts, page, place);
    }

    /** Every platform, below where it filters. */
    void menu(PageLines page, String place) {
        page.say("snippets.platform").add("{name=for}").add("{value} " + texts.ui("request.none"));
        for (var kind : Platform.Kind.values()) {
            page.at(PageLine.below(place, texts.ui("kind." + EnumNames.of(kind))));
            kind.among(platforms).forEach(platform -> page.add("{value=" + platform.id() + "} " + platform.name()));
        }
    }

    /** Where a script shows the names of the chosen platform's device. */
    static void device(PageTexts texts, PageLines page, String place) {
        page.at(place).add(PageLines.HIDDEN).add("{data-bad=" + texts.ui("device.bad") + "}");
        page.term(place, "", texts.ui("device.title"))
                .add(texts.ui("device.hint"))
                .add(PageLines.STATUS);
    }
}
