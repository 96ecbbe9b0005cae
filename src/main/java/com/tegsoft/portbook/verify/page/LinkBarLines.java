package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.snippet.Group;
import java.util.List;

/** What a page says about values from a link. */
record LinkBarLines(PageTexts texts) {

    /** The scripts of a page that takes values from a link; the last is its own. */
    static String scripts(String own) {
        return "{data-scripts=assets/network.js " + SitePaths.FORM_DATA
                + " assets/template.js assets/sha256.js assets/snippet.js assets/values.js assets/linkbar.js " + own
                + "}";
    }

    void add(PageLines page) {
        page.add(PageLines.hiding("linkbar"))
                .add(PageLines.HIDDEN)
                .add("{aria-label=" + texts.ui("network.link") + "}");
        List.of("asked", "used", "unknown")
                .forEach(word -> page.add("{data-" + word + "=" + texts.ui("network." + word) + "}"));
        page.add("{data-" + Group.SERVER + "=" + texts.text("product.label") + "}");
        page.add("## " + texts.ui("network.link"))
                .at(texts.ui("network.link"))
                .add(PageLines.STATUS)
                .add(String.join(
                        " | ", texts.ui("network.field"), texts.ui("network.yours"), texts.ui("network.theirs")))
                .add(PageLines.BUTTONS + " " + texts.ui("network.take"))
                .say("network.drop")
                .at("");
    }
}
