package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What customers who follow an earlier edition must do.
 *
 * @param tasks none if there is nothing to do
 * @param todo the same, one for each port and action, with what differs
 * @param parts the same for the machines of each part of the product; none if it is one server or has only one part
 * @param behind whether there is anything to do, for any part
 * @param script path of what the form prints the files from, below the site's root
 */
@Shown
public record SinceView(
        String date,
        String title,
        List<TaskView> tasks,
        List<TodoView> todo,
        List<PartView> parts,
        boolean behind,
        String script) {

    /** What is to be done on the machines of one part of the product. */
    public record PartView(String name, List<TaskView> tasks, List<TodoView> todo) {}

    /**
     * An action on a port.
     *
     * @param action its name, as {@link CustomerAction} has it
     * @param task the action with its date
     * @param closed what stops working while it stays closed; empty unless it must be opened
     */
    public record TodoView(
            String action,
            String task,
            String name,
            String href,
            Optional<ChangesView.SideView> before,
            Optional<ChangesView.SideView> after,
            Optional<Html> closed) {}

    /** An action with its date, and the ports that it concerns. */
    public record TaskView(String title, List<ConcernedView> ports) {}

    /** A port of a service. */
    public record ConcernedView(String name, String href, String transport, String range) {}

    static SinceView of(Since since, ChangesView changes) {
        var edition = since.changes().before().edition();
        return new SinceView(
                edition.toString(),
                ChangesView.title(changes.language(), since.changes().before()),
                tasks(since, changes.language()),
                todo(since, changes),
                since.parts().stream().map(part -> part(since, part, changes)).toList(),
                since.isBehind(),
                SitePaths.formSince(edition));
    }

    private static PartView part(Since since, Id part, ChangesView changes) {
        var own = since.ofPart(part);
        return new PartView(
                changes.language().nameOf("roles", part), tasks(own, changes.language()), todo(own, changes));
    }

    private static List<TodoView> todo(Since since, ChangesView changes) {
        return CustomerAction.NEEDED.stream()
                .flatMap(action -> since.changes().with(action).stream()
                        .sorted(Comparator.comparing(change -> since.due(change, action)))
                        .map(change -> todo(since, change, action, changes)))
                .toList();
    }

    private static TodoView todo(Since since, Change change, CustomerAction action, ChangesView changes) {
        var language = changes.language();
        var id = change.service();
        return new TodoView(
                EnumNames.of(action),
                ChangesView.task(language, action, since.due(change, action)),
                language.nameOf("services", id),
                language.home() + SitePaths.of(IdKind.SERVICE, id),
                change.before().map(opening -> changes.side(since.changes().before(), opening)),
                change.after().map(opening -> changes.side(since.changes().after(), opening)),
                action == CustomerAction.OPEN ? language.prose("services." + id + ".closed") : Optional.empty());
    }

    /** By action and date; an action whose words name no date is one. */
    private static List<TaskView> tasks(Since since, LanguageView language) {
        var ports = new LinkedHashMap<String, List<ConcernedView>>();
        for (var action : CustomerAction.NEEDED) {
            since.changes().with(action).stream()
                    .sorted(Comparator.comparing(change -> since.due(change, action)))
                    .forEach(change -> ports.computeIfAbsent(
                                    ChangesView.task(language, action, since.due(change, action)),
                                    task -> new ArrayList<>())
                            .add(concerned(change, language)));
        }
        return ports.entrySet().stream()
                .map(task -> new TaskView(
                        task.getKey(), task.getValue().stream().distinct().toList()))
                .toList();
    }

    private static ConcernedView concerned(Change change, LanguageView language) {
        var port = change.after().or(change::before).orElseThrow().port();
        return new ConcernedView(
                language.nameOf("services", change.service()),
                language.home() + SitePaths.of(IdKind.SERVICE, change.service()),
                port.transport().toString(),
                port.shown());
    }
}
