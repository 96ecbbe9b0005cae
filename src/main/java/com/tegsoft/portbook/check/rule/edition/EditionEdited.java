package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.RecordedEdition;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.AddressRecord;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A released edition differs from what was sealed. */
@AutoService(Check.class)
public final class EditionEdited implements Check {

    @Override
    public String why() {
        return "An edition records what customers were told on a date. It is reliable only if later edits are "
                + "detected, so each edition is sealed with a hash and contains the seal of the one before.";
    }

    @Override
    public Example bad() {
        return Example.edit("editions/2026-02-01.json", "\"443/tcp\"", "\"444/tcp\"");
    }

    @Override
    public Example good() {
        return Example.edit("editions/2026-02-01.json", "\"port\" : \"443/tcp\"", "\"port\":   \"443/tcp\"");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var findings = new ArrayList<Finding>();
        var previous = Edition.FIRST;
        for (var edition : content.editions()) {
            findings.addAll(faults(edition, previous));
            previous = edition.seal();
        }
        content.record().ifPresent(record -> findings.addAll(faults(content, record)));
        return findings.stream();
    }

    private List<Finding> faults(Content content, AddressRecord record) {
        if (!record.seal().equals(record.expectedSeal())) {
            return List.of(finding(record.root(), "seal", "the record was edited after it was sealed"));
        }
        var isKnown = Stream.concat(
                        content.editions().stream(),
                        content.recorded().editions().stream().map(RecordedEdition::edition))
                .anyMatch(edition -> edition.seal().equals(record.edition()));
        return isKnown
                ? List.of()
                : List.of(finding(
                        record.root(),
                        "edition",
                        "edition `%s`, to which this belongs, is missing or different".formatted(record.date())));
    }

    private List<Finding> faults(Edition edition, String previous) {
        var findings = new ArrayList<Finding>();
        if (!edition.seal().equals(edition.expectedSeal())) {
            findings.add(finding(edition.root(), "seal", "the edition was edited after it was sealed"));
        } else if (!edition.previous().equals(previous)) {
            findings.add(finding(edition.root(), "previous", "this is not the seal of the previous edition"));
        }
        var path = Edition.path(edition.date());
        if (!edition.root().at().file().equals(path)) {
            findings.add(
                    finding(edition.root(), "matrix", "edition `%s` belongs in `%s`".formatted(edition.date(), path)));
        }
        return findings;
    }

    private Finding finding(Node root, String field, String message) {
        Location at = root.deepest(field).at();
        return new Finding(
                id(),
                field.equals("matrix") ? Location.startOf(at.file()) : at,
                message,
                "restore the file from version control; make the change in `matrix.yaml` and release a new edition");
    }
}
