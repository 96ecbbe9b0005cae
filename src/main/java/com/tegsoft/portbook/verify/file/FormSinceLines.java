package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.SinceSnippet;
import com.tegsoft.portbook.yaml.EnumNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to be done since an edition, in the script of the form: for each action its services, and the matrix that they are of,
 * which has all parts of the newest that the script does not replace.
 */
record FormSinceLines(Content content, String path) {

    private static final String PARTS = "parts";

    private static final ScriptData SCRIPT =
            FormDataLines.script("editions", "gives the form what is to be done since an edition");

    FileFacts facts(String text) {
        var since = content.history().since().stream()
                .filter(one -> SitePaths.formSince(edition(one)).equals(path))
                .findFirst()
                .orElseThrow(() -> new UnreadableArtefact("there is no edition of this date before the newest"));
        return new FileFacts(expected(since), SCRIPT.read(text, editions -> read(since, editions)));
    }

    private static LocalDate edition(Since since) {
        return since.changes().before().edition();
    }

    private static List<String> expected(Since since) {
        return SinceSnippet.all(since).stream()
                .flatMap(FormSinceLines::expected)
                .toList();
    }

    private static Stream<String> expected(SinceSnippet snippet) {
        var lines = new FormDataLines(snippet.matrix());
        var all = new ArrayList<>(lines.expected(snippet.scope()));
        lines.expected().values().forEach(all::addAll);
        var part = snippet.scope().component().map(id -> id + " ").orElse("");
        return of(part + EnumNames.of(snippet.action()), all);
    }

    private List<String> read(Since since, JsonObject editions) {
        var newest = new FormDataLines(content.matrix()).expected();
        var all = new ArrayList<String>();
        for (var date : editions.names()) {
            if (!date.equals(edition(since).toString())) {
                throw new UnreadableArtefact("it is about the edition of %s".formatted(date));
            }
            var actions = editions.object(date);
            all.addAll(read(newest, "", actions));
            if (actions.has(PARTS)) {
                var parts = actions.object(PARTS);
                parts.names().forEach(part -> all.addAll(read(newest, part + " ", parts.object(part))));
            }
        }
        return all;
    }

    private static List<String> read(Map<String, List<String>> newest, String part, JsonObject actions) {
        var all = new ArrayList<String>();
        for (var action : actions.names()) {
            if (!action.equals(PARTS)) {
                of(part + action, read(newest, actions.object(action))).forEach(all::add);
            }
        }
        return all;
    }

    private static List<String> read(Map<String, List<String>> newest, JsonObject data) {
        var all = new ArrayList<>(FormDataReader.change(data.object("change")));
        FormDataReader.read(data)
                .forEach((name, lines) -> all.addAll(data.has(name) ? lines : newest.getOrDefault(name, List.of())));
        return all;
    }

    private static Stream<String> of(String action, List<String> lines) {
        return lines.stream().map(line -> action + ": " + line);
    }
}
