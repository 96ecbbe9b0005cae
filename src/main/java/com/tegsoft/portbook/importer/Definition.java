package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.importer.port.PortMention;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A term and its meaning according to the page.
 *
 * @param column the column that the heading above it is about; empty if the terms are of any kind
 */
public record Definition(SourceSpan term, SourceSpan text, Optional<SourceColumn> column) {

    private static final Pattern FORM = Pattern.compile("(?s)^([^:.;|]{2,40}?)\\s*:\\s+(\\S.{9,})$");

    /** The definition in an item of a list, if it is one. */
    static Optional<Definition> of(SourceSpan item, Optional<SourceSpan> heading) {
        var form = FORM.matcher(item.text());
        if (!form.matches() || !PortMention.in(item).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Definition(
                item.part(form.start(1), form.end(1)),
                item.part(form.start(2), form.end(2)),
                heading.flatMap(SourceColumn::of)));
    }

    /** Whether it explains the values of a column. */
    public boolean explains(SourceColumn values) {
        return column.map(values::equals).orElse(true);
    }
}
