package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.Since;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What customers who follow an earlier edition must do.
 *
 * @param deeds none if there is nothing to do
 */
@Shown
public record SinceView(String date, String title, List<DeedView> deeds) {

    /** An action with its date, and the ports that it concerns. */
    public record DeedView(String task, List<ConcernedView> ports) {}

    /** A port of a service. */
    public record ConcernedView(String name, String href, String transport, String range) {}

    static SinceView of(Since since, LanguageView language) {
        var edition = since.changes().before();
        return new SinceView(
                edition.edition().toString(), ChangesView.title(language, edition), deeds(since, language));
    }

    /** By action and date; an action whose words name no date is one. */
    private static List<DeedView> deeds(Since since, LanguageView language) {
        var ports = new LinkedHashMap<String, List<ConcernedView>>();
        for (var action : EnumSet.complementOf(EnumSet.of(CustomerAction.NOTHING))) {
            since.changes().with(action).stream()
                    .sorted(Comparator.comparing(change -> since.due(change, action)))
                    .forEach(change -> ports.computeIfAbsent(
                                    ChangesView.task(language, action, since.due(change, action)),
                                    task -> new ArrayList<>())
                            .add(concerned(change, language)));
        }
        return ports.entrySet().stream()
                .map(deed -> new DeedView(deed.getKey(), deed.getValue()))
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
