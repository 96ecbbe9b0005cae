package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.Opening;
import com.tegsoft.portbook.change.Peer;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.template.Vocabulary;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expected lines of changes, in the form that the readers of those artefacts return. */
final class ChangeLines {

    private ChangeLines() {}

    /** Lines of {@code data/changes.json}. */
    static List<String> data(Collection<Changes> since) {
        return since.stream()
                .flatMap(changes -> changes.flows().stream().map(change -> data(changes, change)))
                .toList();
    }

    private static String data(Changes changes, Change change) {
        var todo = change.dispositions().stream().map(EnumNames::of).collect(Collectors.joining(" "));
        var date = change.dispositions().contains(CustomerAction.NOTHING) ? "" : " " + changes.effective();
        return "%s %s %s %s > %s: %s%s"
                .formatted(
                        changes.before().edition(),
                        change.service(),
                        EnumNames.of(change.kind()),
                        data(change.before()),
                        data(change.after()),
                        todo,
                        date);
    }

    private static String data(Optional<Opening> side) {
        return side.map(opening -> "%s %s-%s %s"
                        .formatted(
                                EnumNames.of(opening.port().transport()),
                                opening.port().range().first(),
                                opening.port().range().last(),
                                opening.ends().stream().map(Peer::toString).collect(Collectors.joining(" "))))
                .orElse("nothing");
    }

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
