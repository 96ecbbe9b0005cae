package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page says that a setting moves a port, and not which. */
@AutoService(Rule.class)
public final class UnnamedSetting implements Rule {

    @Override
    public String why() {
        return "Whoever finds the port moved has to search every setting of the server for it.";
    }

    private static final Pattern SETTINGS = Pattern.compile(
            "(?i)(?<=\\b(?:in|by|from)\\s{1,9}(?:the\\s{1,9})?)(?:server|system|application|product)\\s+settings?\\b");

    @Override
    public Stream<Finding> find(PortPage page) {
        return Stream.concat(page.prose().stream(), page.rows().stream().flatMap(row -> row.cell(Column.PORT).stream()))
                .flatMap(words -> words.find(SETTINGS))
                .map(found -> new Finding(
                        id(),
                        found.at(),
                        "`%s` does not name the setting that moves the port".formatted(found.shown()),
                        "name the setting as the server's own pages do"));
    }
}
