package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.UntidyText;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A word is repeated. */
@AutoService(Rule.class)
public final class RepeatedWord implements Rule {

    @Override
    public String why() {
        return "Small mistakes make readers doubt the numbers next to them.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.prose().stream()
                .flatMap(words -> words.find(UntidyText.TWICE))
                .map(found -> new Finding(
                        id(), found.at(), "`%s` is repeated".formatted(found.shown()), "delete one of the " + "two"));
    }
}
