package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.SourceColumn;
import com.tegsoft.portbook.importer.document.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence ends without a full stop although the others have one. */
@AutoService(ImportRule.class)
public final class MissingFullStop implements ImportRule {

    @Override
    public String why() {
        return "A sentence without a full stop may have lost its last words.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        var ended = page.rows().stream()
                .flatMap(row -> row.cell(SourceColumn.DESCRIPTION).stream())
                .collect(Collectors.partitioningBy(
                        cell -> cell.text().matches("(?s).*[.!?](?:\\s*\\[[^\\[\\]]{1,3}\\])*")));
        var open = ended.getOrDefault(false, List.of());
        return open.size() < ended.getOrDefault(true, List.of()).size()
                ? open.stream().map(this::finding)
                : Stream.empty();
    }

    private Finding finding(SourceSpan cell) {
        return new Finding(
                id(),
                cell.part(cell.text().length() - 1, cell.text().length()).at(),
                "no full stop after `%s`".formatted(cell.text().replaceAll("(?s).*\\s", "")),
                "end the sentence, or look for what is missing");
    }
}
