package com.tegsoft.portbook.verify.page;

import java.util.List;

/** What a page says about values from a link. */
record LinkBarLines(PageTexts texts) {

    void add(PageLines page) {
        page.add("{aria-label=" + texts.ui("network.link") + "}");
        List.of("asked", "used", "unknown")
                .forEach(word -> page.add("{data-" + word + "=" + texts.ui("network." + word) + "}"));
        page.add("## " + texts.ui("network.link"))
                .at(texts.ui("network.link"))
                .add(String.join(
                        " | ", texts.ui("network.field"), texts.ui("network.yours"), texts.ui("network.theirs")))
                .say("network.take")
                .say("network.drop")
                .at("");
    }
}
