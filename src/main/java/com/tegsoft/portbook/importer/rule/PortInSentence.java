package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.port.PortMention;
import java.util.stream.Stream;

/** A sentence names a port that no table and no list has. */
@AutoService(ImportRule.class)
public final class PortInSentence implements ImportRule {

    @Override
    public String why() {
        return "A reader who goes by the table opens too little.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return Stream.concat(
                        page.portsInSentences().stream().map(PortMention::words), page.portlessInSentences().stream())
                .map(words -> new Finding(
                        id(),
                        words.at(),
                        "`%s` is named in a sentence only, and is not in the draft".formatted(words.shown()),
                        "add it to the draft if it has to be open"));
    }
}
