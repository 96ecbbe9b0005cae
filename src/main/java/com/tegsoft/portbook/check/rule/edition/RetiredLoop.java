package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/** The successor of a retired id leads nowhere, or back. */
@AutoService(Check.class)
public final class RetiredLoop implements Check {

    @Override
    public String why() {
        return "A reader who follows an old link must arrive at something that exists.";
    }

    @Override
    public Example bad() {
        return retired(
                "old-web: {was: service, successor: older-web}\n  older-web: {was: service, successor: old-web}");
    }

    @Override
    public Example good() {
        return retired("old-web: {was: service, successor: older-web}\n  older-web: {was: service, successor: web}");
    }

    private static Example retired(String entries) {
        return Example.edit("matrix.yaml", "\nservices:\n", "\nretired:\n  " + entries + "\n\nservices:\n")
                .and("en/texts.yaml", "\nui:\n", "\nretired: {old-web: {name: Old}, older-web: {name: Older}}\nui:\n")
                .and(
                        "tr/texts.yaml",
                        "\nui:\n",
                        "\nretired: {old-web: {name: Eski}, older-web: {name: Daha eski}}\nui:\n");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().retired().values().stream()
                .filter(retired -> retired.successor().isPresent())
                .filter(retired -> !arrives(content.matrix(), retired.id()))
                .map(retired -> new Finding(
                        id(),
                        content.inMatrix("retired", retired.id(), "successor"),
                        "the successor `%s` of `%s` leads nowhere"
                                .formatted(retired.successor().orElseThrow(), retired.id()),
                        "use a declared service, purpose, role, host or setting, or delete `successor` and give the "
                                + "reason as a text"));
    }

    /** Whether the successors end at something declared, or at a reason. */
    private static boolean arrives(Matrix matrix, Id start) {
        var seen = new HashSet<Id>();
        var at = Optional.of(start);
        while (at.isPresent() && seen.add(at.get())) {
            var retired = matrix.retired().get(at.get());
            if (retired == null) {
                var id = at.get();
                return Stream.of(IdKind.values())
                        .anyMatch(kind -> kind.ids(matrix).contains(id));
            }
            at = retired.successor();
        }
        return at.isEmpty();
    }
}
