package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.snippet.Scope;
import java.util.List;

/** Where readers say which part of the product they ask about; only a product with several parts has it. */
record PartChoice(PageTexts texts) {

    private List<Id> parts() {
        return texts.matrix().components();
    }

    boolean isThere() {
        return parts().size() > 1;
    }

    void add(PageLines page) {
        if (isThere()) {
            page.say("parts.title")
                    .add("{name=part}")
                    .add("{value} " + texts.ui("request.none"))
                    .add("{value=" + Scope.ALL + "} " + texts.ui("parts.whole"));
            parts().forEach(part -> page.add("{value=" + part + "} " + texts.name(IdKind.ROLE, part)));
        }
    }
}
