package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.rule.text.UntidyText;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.stream.Stream;

/** A word is repeated. */
@AutoService(ImportRule.class)
public final class RepeatedWord implements ImportRule {

    @Override
    public String why() {
        return "Small mistakes make readers doubt the numbers next to them.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.prose().stream()
                .flatMap(words -> words.find(UntidyText.TWICE))
                .map(found -> new Finding(
                        id(), found.at(), "`%s` is repeated".formatted(found.shown()), "delete one of the two"));
    }
}
