package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence says that things need ports, but no row lists them. */
@AutoService(ImportRule.class)
public final class UnlistedNeed implements ImportRule {

    @Override
    public String why() {
        return "Readers learn that more ports are needed, but not which.";
    }

    private static final Pattern SUCH_AS = Pattern.compile(
            "(?is)\\bports?\\b[^.]{0,200}\\b(?:need|requir|permission)[^.]{0,200}\\b(?:such as|for example|e\\.g\\.|like)\\s+([^.]{1,300})|(?is)\\b(?:need|requir)[^.]{0,200}\\bports?\\b[^.]{0,200}\\b(?:such as|for example|e\\.g\\.|like)\\s+([^.]{1,300})");
    private static final Pattern NAME = Pattern.compile("^\\p{L}[^\\d]{1,60}$");
    private static final Pattern COMMAS = Pattern.compile("\\s*,?\\s+(?:and|or)\\s+|\\s*,\\s*");

    @Override
    public Stream<Finding> find(PortPage page) {
        var known = page.rows().stream().map(row -> row.name().key()).collect(Collectors.toCollection(TreeSet::new));
        page.values(SourceColumn.PURPOSES).forEach(purpose -> known.add(purpose.key()));
        return page.prose().stream()
                .flatMap(prose -> SUCH_AS.matcher(prose.text())
                        .results()
                        .map(found -> prose.part(
                                Math.max(found.start(1), found.start(2)), Math.max(found.end(1), found.end(2)))))
                .flatMap(list -> list.split(COMMAS).stream())
                .filter(need -> !known.contains(need.key()) && need.has(NAME))
                .map(need -> new Finding(
                        id(),
                        need.at(),
                        "`%s` needs ports but has no row".formatted(need.shown()),
                        "add a row, or say that its ports depend on the installation"));
    }
}
