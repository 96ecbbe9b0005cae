package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.change.AttackSurface;
import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.History;
import com.tegsoft.portbook.change.Opening;
import com.tegsoft.portbook.change.Peer;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Vocabulary;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.verify.words.MatrixWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each edition changed, and what to do about it. */
record ChangesPage(PageTexts texts, History history, PublishedFiles files) {

    FrameLines.PageWords words() {
        return new FrameLines.PageWords(texts.ui("changes.title"), texts.product("changes.description"));
    }

    void add(PageLines page) {
        page.at("head").add("link rel=stylesheet href=assets/forms.css").at("");
        page.title(texts.ui("changes.title"))
                .add(texts.ui("changes.lead") + " "
                        + texts.joined(List.of(
                                PageTexts.link(texts.ui("changes.feed"), texts.home() + SitePaths.FEED),
                                PageTexts.link("JSON", SitePaths.data("changes.json")))));
        since(page, history.since());
        history.matrices().stream()
                .sorted(Comparator.comparing(Matrix::edition).reversed())
                .forEach(matrix -> edition(page, matrix));
    }

    private void since(PageLines page, List<Since> editions) {
        if (!editions.isEmpty()) {
            page.section("since", texts.ui("changes.since"))
                    .say("changes.yours")
                    .add(texts.ui("changes.applied") + " | " + texts.ui("changes.todo"));
            editions.forEach(since -> page.add(row(since)));
            SinceLines.of(this, editions).add(page);
        }
    }

    private String row(Since since) {
        var date = since.changes().before().edition();
        var title = texts.ui("changes.edition", Map.of("date", date.toString()));
        var tasks = since.parts().isEmpty()
                ? tasks(since)
                : since.parts().stream()
                        .flatMap(part -> tasks(since, part).stream())
                        .toList();
        var target = (since.isBehind() ? "#since-" : "#edition-") + date;
        return PageTexts.link(title, target) + " | "
                + labelled("todo", tasks.isEmpty() ? texts.ui("disposition.nothing") : String.join(" / ", tasks));
    }

    private List<String> tasks(Since since) {
        return CustomerAction.NEEDED.stream()
                .flatMap(action -> tasks(since, action))
                .toList();
    }

    /** What to do on the machines of a part of the product, after its name; nothing if nothing is to be done. */
    private List<String> tasks(Since since, Id part) {
        var tasks = tasks(since.ofPart(part));
        return tasks.isEmpty()
                ? tasks
                : Stream.concat(Stream.of(texts.name(IdKind.ROLE, part)), tasks.stream())
                        .toList();
    }

    /** What to do by each date, the earliest first, such as {@code Open by 2026-12-25 Voice media UDP 10000-20000}. */
    private Stream<String> tasks(Since since, CustomerAction action) {
        var places = new LinkedHashMap<String, List<String>>();
        since.changes().with(action).stream()
                .sorted(Comparator.comparing(change -> since.due(change, action)))
                .forEach(change -> places.computeIfAbsent(
                                task(action, since.due(change, action)), task -> new ArrayList<>())
                        .add(place(change)));
        return places.entrySet().stream()
                .map(task -> task.getKey() + " "
                        + texts.joined(task.getValue().stream().distinct().toList()));
    }

    String task(CustomerAction action, LocalDate date) {
        return texts.texts().message(Vocabulary.id(action), Map.of("date", date.toString()));
    }

    private String place(Change change) {
        var now = change.after().or(change::before).orElseThrow();
        return texts.link(IdKind.SERVICE, change.service()) + " " + MatrixWords.port(now.port());
    }

    private void edition(PageLines page, Matrix matrix) {
        var date = matrix.edition();
        var title = texts.ui("changes.edition", Map.of("date", date.toString()));
        page.section("edition-" + date, "title-" + date, title);
        texts.proseIfAny(TextIds.note(date)).ifPresent(page::add);
        var forms = Stream.of(
                history.earlier().contains(matrix) ? older(date, title) : "",
                download(date, title, "JSON"),
                download(date, title, "CSV"));
        page.add(texts.ui("changes.data") + " "
                + texts.joined(forms.filter(form -> !form.isEmpty()).toList()));
        history.steps().stream()
                .filter(step -> step.after().edition().equals(date))
                .forEach(step -> changes(page, step));
    }

    private String older(LocalDate date, String title) {
        return PageTexts.link(texts.ui("older.page"), texts.home() + SitePaths.edition(date)) + "{aria-label="
                + texts.ui("older.page") + ": " + title + "}";
    }

    private static String download(LocalDate date, String title, String format) {
        var file = SitePaths.data(date, "matrix." + format.toLowerCase(Locale.ROOT));
        return PageTexts.link(format, file) + "{aria-label=" + format + ": " + title + "}";
    }

    private void changes(PageLines page, Changes step) {
        var section = page.place();
        if (step.needAction() || step.takeAway()) {
            page.add(texts.ui(
                    "changes.effective", Map.of("date", step.effective().toString())));
        }
        if (!step.flows().isEmpty()) {
            page.term(section, "", texts.ui("changes.rows")).add(columns());
            step.flows().forEach(change -> page.add(row(step, change)));
        }
        files(page.at(section), "changes.opens", SitePaths.opened(step.after().edition()), true);
        files(page.at(section), "changes.closes", SitePaths.closed(step.after().edition()), false);
        if (!step.flows().isEmpty()) {
            exposure(page.at(section), step);
        }
    }

    private void exposure(PageLines page, Changes step) {
        var heading = texts.ui("changes.surface");
        page.add("### " + heading).at(PageLine.below(page.place(), heading)).say("changes.measure");
        var before = AttackSurface.of(step.before());
        var after = AttackSurface.of(step.after());
        number(page, "anyone", before.anyone(), after.anyone());
        number(page, "named", before.named(), after.named());
        number(page, "outbound", before.outbound(), after.outbound());
    }

    private void number(PageLines page, String text, long before, long after) {
        var heading = page.place();
        page.term(heading, "", texts.ui("changes." + text))
                .add(after + " " + texts.ui("changes.before") + ": " + before)
                .at(heading);
    }

    /** @param twoWays whether some of the files take others back */
    private void files(PageLines page, String text, String name, boolean twoWays) {
        var found = files.named(name);
        if (!found.isEmpty()) {
            page.say(text).at(PageLine.below(page.place(), texts.ui(text)));
            found.forEach(file -> page.add(PageTexts.link(
                            twoWays && file.undoes()
                                    ? file.platform() + ": " + texts.ui("snippets.remove")
                                    : file.platform(),
                            file.path())
                    + "{download}"));
        }
    }

    private String columns() {
        return Stream.of("column.service", "changes.what", "changes.before", "changes.after", "changes.todo")
                .map(texts::ui)
                .collect(Collectors.joining(" | "));
    }

    private String row(Changes step, Change change) {
        return String.join(
                " | ",
                texts.link(IdKind.SERVICE, change.service()),
                labelled("what", texts.texts().word(change.kind())),
                labelled("before", side(step.before(), change.before())),
                labelled("after", side(step.after(), change.after())),
                labelled(
                        "todo",
                        change.dispositions().stream()
                                .map(what -> task(what, step.effective()))
                                .collect(Collectors.joining(" "))));
    }

    String labelled(String column, String cell) {
        return cell + "{data-label=" + texts.ui("changes." + column) + "}";
    }

    String side(Matrix matrix, Optional<Opening> side) {
        return side.map(opening -> MatrixWords.port(opening.port()) + " "
                        + texts.joined(Stream.concat(
                                        way(matrix, opening),
                                        opening.ends().stream().map(peer -> peer(matrix, peer)))
                                .toList()))
                .orElse("—");
    }

    /** The direction, if it is another than that of the service. */
    private Stream<String> way(Matrix matrix, Opening opening) {
        return Stream.of(opening.direction())
                .filter(direction ->
                        direction != matrix.service(opening.service()).direction())
                .map(texts.texts()::word);
    }

    private String peer(Matrix matrix, Peer peer) {
        return peer.peer()
                .map(id -> peer.address().isEmpty()
                        ? texts.texts().nameOf(matrix.kind(id).section(), id.value())
                        : Stream.of(matrix.host(id).name(), peer.address())
                                .distinct()
                                .collect(Collectors.joining(" ")))
                .orElseGet(() -> texts.ui("exposure.any"));
    }
}
