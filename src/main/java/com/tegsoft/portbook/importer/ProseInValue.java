package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A port cell contains prose. */
@AutoService(Rule.class)
public final class ProseInValue implements Rule {

    private static final Pattern VALUES =
            Pattern.compile(PortMention.FORM.pattern() + "|(?i)\\b(?:tcp|udp|default|port|any)\\b|[^\\p{L}]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}+(?:[ ]\\p{L}+)+");

    @Override
    public Stream<Finding> find(PortPage page) {
        return page.rows().stream()
                .flatMap(row -> row.cell(Column.PORT).stream())
                .filter(cell -> WORD.matcher(VALUES.matcher(cell.text()).replaceAll(" "))
                                .results()
                                .count()
                        > 1)
                .map(cell -> new Finding(
                        id(),
                        cell.find(SENTENCE).findFirst().orElse(cell).at(),
                        "`%s` is not a port".formatted(cell.shown()),
                        "write ports only; put settings in a separate column"));
    }
}
