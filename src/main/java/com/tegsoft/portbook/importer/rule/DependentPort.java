package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortItem;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.ComputedPort;
import com.tegsoft.portbook.importer.port.PortMention;
import com.tegsoft.portbook.importer.port.PortText;
import java.util.stream.Stream;

/** A port depends on a number that the page does not say. */
@AutoService(ImportRule.class)
public final class DependentPort implements ImportRule {

    @Override
    public String why() {
        return "A firewall needs numbers. Where each customer has another one, a setting with a formula says it; where the formula "
                + "is not clear, a reader opens too much or too little.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        var rows = page.rows().stream()
                .flatMap(row -> Stream.concat(
                        computed(row.ports().stream()),
                        row.reading().unclear().stream().map(this::unclear)));
        var items = page.portItems().stream()
                .flatMap(item -> Stream.concat(computed(item.ports().stream()), unclear(item)));
        return Stream.concat(rows, items);
    }

    private Stream<Finding> unclear(PortItem item) {
        return PortText.of(item.words()).unclear().stream().map(this::unclear);
    }

    private Stream<Finding> computed(Stream<PortMention> ports) {
        return ports.flatMap(port -> port.computed().stream()).map(this::computed);
    }

    private Finding computed(ComputedPort port) {
        return new Finding(
                id(),
                port.words().at(),
                port.isCounted()
                        ? "`%s` depends on how many there are; the draft has the ports of one"
                                .formatted(port.words().shown())
                        : "`%s` depends on `%s`, of which the page gives no value; the draft has its formula"
                                .formatted(port.words().shown(), port.variable().shown()),
                "if there is a usual number, write it as the default of its setting");
    }

    private Finding unclear(SourceSpan words) {
        return new Finding(
                id(),
                words.at(),
                "`%s` stands for ports that are not in the draft".formatted(words.shown()),
                "add them, or a setting with a formula: `from`, `step`, `offset`, `count` and `each`");
    }
}
