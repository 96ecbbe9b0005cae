package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The port column contains a transport without a number. */
@AutoService(ImportRule.class)
public final class TransportWithoutPort implements ImportRule {

    @Override
    public String why() {
        return "A transport without a number opens nothing, or everything.";
    }

    private static final Pattern PORT = Pattern.compile("(?i)^[ -]ports?\\b");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .filter(row -> row.cell(SourceColumn.PORT).isPresent())
                .flatMap(row -> row.reading().alone().stream())
                .map(transport -> transport
                        .following(6)
                        .find(PORT)
                        .findFirst()
                        .map(word -> transport.to(word))
                        .orElse(transport))
                .map(found -> new Finding(
                        id(),
                        found.at(),
                        "`%s` names a transport without a port".formatted(found.shown()),
                        "write the number with each transport, like 5060/tcp"));
    }
}
