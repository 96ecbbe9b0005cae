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

    private static final Pattern TRANSPORTS = Pattern.compile(
            "(?i)\\b(?:tcp|udp)(?:\\s*(?:[,/&+]|and)\\s*(?:tcp|udp))*\\b(?![-/ ]?\\d)(?:[ -]ports?\\b)?");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d\\s?/\\s?$");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .flatMap(row -> row.cell(SourceColumn.PORT).stream())
                .flatMap(cell -> cell.find(TRANSPORTS).filter(found -> !NUMBER_BEFORE
                        .matcher(cell.text().substring(0, found.start() - cell.start()))
                        .find()))
                .map(found -> new Finding(
                        id(),
                        found.at(),
                        "`%s` names a transport without a port".formatted(found.shown()),
                        "write the number with each transport, like 5060/tcp"));
    }
}
