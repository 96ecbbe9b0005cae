package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.rule.text.LeftOverText;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.text.Texts;
import java.util.stream.Stream;

/** An edition has no note in a complete language. */
@AutoService(Check.class)
public final class EditionNoteMissing implements Check {

    @Override
    public String why() {
        return "The build can show what changed, but only a person can explain why. Customers read the note before "
                + "they change a firewall.";
    }

    @Override
    public Example bad() {
        return Example.edit("tr/texts.yaml", "  2026-03-01: Harita güncellendi.\n", "");
    }

    @Override
    public Example good() {
        return Example.edit("tr/texts.yaml", "Harita güncellendi.", "Harita yenilendi.");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var history = content.editions().isEmpty() ? Stream.<Matrix>empty() : content.history().matrices().stream();
        return history.flatMap(matrix -> content.texts().values().stream()
                .filter(texts -> texts.language().complete()
                        || texts.language().code().equals(content.site().source()))
                .filter(texts -> texts.find(TextIds.note(matrix.edition())).isEmpty())
                .filter(texts -> !LeftOverText.isMisspelt(content, texts, TextIds.note(matrix.edition())))
                .map(texts -> new Finding(
                        id(),
                        place(texts, matrix),
                        "edition `%s` has no note".formatted(matrix.edition()),
                        "explain under `editions: {%s: …}` what changed and why, in %s"
                                .formatted(matrix.edition(), texts.language().name()))));
    }

    private static Location place(Texts texts, Matrix matrix) {
        return texts.whereIs(TextIds.note(matrix.edition()));
    }
}
