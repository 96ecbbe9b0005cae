package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.Understanding;
import java.util.stream.Stream;

/** Most of what could be a port is not in the draft. */
@AutoService(ImportRule.class)
public final class LittleUnderstood implements ImportRule {

    @Override
    public String why() {
        return "A draft that holds a small part of a page is easily taken for the whole.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        return Understanding.of(page).finding(id()).stream();
    }
}
