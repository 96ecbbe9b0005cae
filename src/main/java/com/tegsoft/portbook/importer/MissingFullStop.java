package com.tegsoft.portbook.importer;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence ends without a full stop although the others have one. */
@AutoService(Rule.class)
public final class MissingFullStop implements Rule {

    @Override
    public String why() {
        return "A sentence without a full stop may have lost its last words.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        var ended = page.rows().stream()
                .flatMap(row -> row.cell(Column.DESCRIPTION).stream())
                .collect(Collectors.partitioningBy(cell -> cell.text().matches("(?s).*[.!?]")));
        var open = ended.getOrDefault(false, List.of());
        return open.size() < ended.getOrDefault(true, List.of()).size()
                ? open.stream().map(this::finding)
                : Stream.empty();
    }

    private Finding finding(Span cell) {
        return new Finding(
                id(),
                cell.part(cell.text().length() - 1, cell.text().length()).at(),
                "no full stop after `%s`".formatted(cell.text().replaceAll("(?s).*\\s", "")),
                "end the sentence, or look for what is missing");
    }
}
