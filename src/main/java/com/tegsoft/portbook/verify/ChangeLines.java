package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.Opening;
import com.tegsoft.portbook.change.Peer;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.template.Vocabulary;
import com.tegsoft.portbook.site.view.LanguageTexts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expected rows of the page of changes, in the form that its reader returns. */
final class ChangeLines {

    private ChangeLines() {}

    /** Rows of a page. */
    static List<String> page(LanguageTexts wording, Collection<Changes> steps) {
        return steps.stream()
                .flatMap(changes -> changes.flows().stream().map(change -> page(wording, changes, change)))
                .toList();
    }

    private static String page(LanguageTexts wording, Changes changes, Change change) {
        var todo = change.dispositions().stream()
                .map(what -> wording.message(
                        Vocabulary.id(what), Map.of("date", changes.effective().toString())))
                .collect(Collectors.joining(" "));
        return Stream.of(
                        changes.after().edition().toString(),
                        wording.nameOf("services", change.service().value()),
                        wording.word(change.kind()),
                        page(wording, changes.before(), change.before()),
                        page(wording, changes.after(), change.after()),
                        todo)
                .collect(Collectors.joining("|"));
    }

    private static String page(LanguageTexts wording, Matrix matrix, Optional<Opening> side) {
        return side.map(opening -> opening.port().transport() + " "
                        + opening.port().range() + " "
                        + opening.ends().stream()
                                .map(end -> end(wording, matrix, end))
                                .collect(Collectors.joining(wording.text("ui.comma") + " ")))
                .orElse("—");
    }

    private static String end(LanguageTexts wording, Matrix matrix, Peer end) {
        return end.peer()
                .map(id -> end.address().isEmpty()
                        ? wording.nameOf("roles", id.value())
                        : matrix.host(id).name() + " " + end.address())
                .orElseGet(() -> wording.text("ui.exposure.any"));
    }
}
