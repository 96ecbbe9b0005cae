package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page says that a setting changes a port, but not which setting. */
@AutoService(ImportRule.class)
public final class UnnamedSetting implements ImportRule {

    @Override
    public String why() {
        return "An administrator who wants to change the port has to search every server setting.";
    }

    private static final Pattern PORT = Pattern.compile("(?i)\\bports?\\b");
    private static final Pattern SETTINGS = Pattern.compile(
            "(?i)(?<=\\b(?:in|by|from)\\s{1,9}(?:the\\s{1,9})?)(?:server|system|application|product)\\s+settings?\\b");

    @Override
    public Stream<Finding> find(PortPage page) {
        return Stream.concat(
                        page.prose().stream().filter(words -> words.has(PORT)),
                        page.rows().stream().flatMap(row -> row.cell(SourceColumn.PORT).stream()))
                .flatMap(words -> words.find(SETTINGS))
                .map(found -> new Finding(
                        id(),
                        found.at(),
                        "`%s` does not name the setting that changes the port".formatted(found.shown()),
                        "use the name of the setting on the server"));
    }
}
