package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.change.AttackSurface;
import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.change.Opening;
import com.tegsoft.portbook.change.Peer;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.ChangeSnippets;
import com.tegsoft.portbook.site.artefact.SiteHistory;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.text.TextIds;
import com.tegsoft.portbook.yaml.EnumNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes of all editions, in one language, for pages at one depth of the site.
 *
 * @param history all editions
 * @param language the words
 * @param root relative path of the site's root, ending with a slash or empty
 */
@Shown
public record ChangesView(SiteHistory history, LanguageView language, String root) {

    /**
     * An edition.
     *
     * @param page link to all its ports; empty for the current one
     * @param effective the date by which to act; empty: nothing to do
     * @param rows one for each port that changed
     * @param surface ports times the sources that can reach them, before and after; empty for the first edition
     * @param opens files that open what is new, one for each platform
     * @param closes files that close what is no longer needed
     */
    public record EditionView(
            String date,
            String title,
            Optional<String> page,
            Optional<String> effective,
            Optional<Html> note,
            List<RowView> rows,
            List<NumberView> surface,
            List<LinkView> opens,
            List<LinkView> closes) {}

    /** An edition in a feed: its title and its changes, without markup. */
    public record EntryView(String date, String title, String summary) {}

    /**
     * What is still to be done.
     *
     * @param date by which to act
     * @param href link to the edition that requires it
     * @param todo what to do, each with the date
     */
    public record UpcomingView(String date, String href, List<String> todo) {}

    /** A port that changed. */
    public record RowView(
            String name,
            String href,
            String kind,
            Optional<SideView> before,
            Optional<SideView> after,
            List<String> todo) {}

    /** A port before or after the change. */
    public record SideView(String transport, String range, String ends) {}

    /** A number before and after. */
    public record NumberView(String name, long before, long after) {}

    /** All editions, the newest first. */
    public List<EditionView> editions() {
        return history.newestFirst().stream().map(this::edition).toList();
    }

    /** What to do since each earlier edition, the newest first. */
    public List<SinceView> since() {
        return history.since().stream().map(since -> SinceView.of(since, this)).toList();
    }

    /** The same as entries of a feed. */
    public List<EntryView> entries() {
        return history.newestFirst().stream().map(this::entry).toList();
    }

    /** The date by which customers must act on a service; empty: nothing left to do. */
    public Optional<UpcomingView> upcoming(String service) {
        return history.upcoming(service).map(this::view);
    }

    /** The same for one row of a service. */
    public Optional<UpcomingView> upcomingRow(String row) {
        return history.upcoming(row).map(this::view);
    }

    /** What customers must still do, for each edition that requires it, the newest first. */
    public List<UpcomingView> pending() {
        return history.upcoming().stream().map(this::view).toList();
    }

    private UpcomingView view(SiteHistory.Upcoming upcoming) {
        var changes = upcoming.changes();
        return new UpcomingView(
                changes.effective().toString(),
                language.home() + SitePaths.changes(changes.after().edition()),
                upcoming.actions().stream().map(what -> task(changes, what)).toList());
    }

    private String task(Changes changes, CustomerAction what) {
        return task(language, what, changes.effective());
    }

    static String task(LanguageView language, CustomerAction what, LocalDate date) {
        return language.say("disposition." + EnumNames.of(what), Map.of("date", date.toString()));
    }

    private EntryView entry(Matrix matrix) {
        var title = title(matrix);
        return new EntryView(
                matrix.edition().toString(),
                title,
                language.plain(TextIds.note(matrix.edition())).orElse(title));
    }

    private String title(Matrix matrix) {
        return title(language, matrix);
    }

    static String title(LanguageView language, Matrix matrix) {
        return language.say("changes.edition", Map.of("date", matrix.edition().toString()));
    }

    private EditionView edition(Matrix matrix) {
        var changes = history.step(matrix);
        var deltas = history.deltas(matrix);
        return new EditionView(
                matrix.edition().toString(),
                title(matrix),
                matrix.equals(history.newestFirst().get(0))
                        ? Optional.empty()
                        : Optional.of(language.home() + SitePaths.edition(matrix.edition())),
                changes.filter(c -> c.needAction() || c.takeAway())
                        .map(c -> c.effective().toString()),
                language.prose(TextIds.note(matrix.edition())),
                changes.map(this::rows).orElse(List.of()),
                changes.map(this::surface).orElse(List.of()),
                files(deltas.map(ChangeSnippets::opens).orElse(List.of())),
                files(deltas.map(ChangeSnippets::closes).orElse(List.of())));
    }

    private List<LinkView> files(List<ChangeSnippets.File> files) {
        return files.stream()
                .map(file -> new LinkView(
                        file.platform().id(),
                        file.platform().name() + (file.undoes() ? ": " + language.t("snippets.remove") : ""),
                        root + file.artefact().path()))
                .toList();
    }

    private List<RowView> rows(Changes changes) {
        return changes.flows().stream().map(change -> row(changes, change)).toList();
    }

    private RowView row(Changes changes, Change change) {
        var id = change.service();
        return new RowView(
                language.nameOf("services", id),
                language.home() + SitePaths.of(IdKind.SERVICE, id),
                language.t("kind." + EnumNames.of(change.kind())),
                change.before().map(opening -> side(changes.before(), opening)),
                change.after().map(opening -> side(changes.after(), opening)),
                change.dispositions().stream().map(what -> task(changes, what)).toList());
    }

    SideView side(Matrix matrix, Opening opening) {
        return new SideView(
                opening.port().transport().toString(),
                opening.port().shown(),
                Stream.concat(way(matrix, opening), opening.ends().stream().map(end -> end(matrix, end)))
                        .collect(Collectors.joining(language.t("comma") + " ")));
    }

    /** Said where it is not that of the service: what a part of the product uses of another is outbound for it. */
    private Stream<String> way(Matrix matrix, Opening opening) {
        return matrix.service(opening.service()).direction() == opening.direction()
                ? Stream.of()
                : Stream.of(language.t("direction." + EnumNames.of(opening.direction())));
    }

    private String end(Matrix matrix, Peer end) {
        if (end.peer().isEmpty()) {
            return language.t("exposure.any");
        }
        return end.address().isEmpty()
                ? language.nameOf(
                        matrix.kind(end.peer().get()).section(), end.peer().get())
                : language.isolated(words(matrix.host(end.peer().get()).name(), end.address()));
    }

    /** A name and an address, once if the name is all that is known. */
    private static String words(String name, String address) {
        return name.equals(address) ? name : name + " " + address;
    }

    private List<NumberView> surface(Changes changes) {
        var before = AttackSurface.of(changes.before());
        var after = AttackSurface.of(changes.after());
        return List.of(
                new NumberView(language.t("changes.anyone"), before.anyone(), after.anyone()),
                new NumberView(language.t("changes.named"), before.named(), after.named()),
                new NumberView(language.t("changes.outbound"), before.outbound(), after.outbound()));
    }
}
