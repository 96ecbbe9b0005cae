package com.tegsoft.portbook.verify.words;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What customers must still do in their firewalls, in the words of one language.
 *
 * @param byPlace by the id of a service, or the anchor of a row
 */
public record PendingActions(Map<String, Pending> byPlace) {

    /**
     * What to do about one service or row.
     *
     * @param date by which to act
     * @param address of the edition that requires it
     * @param tasks what to do, each with the date
     */
    public record Pending(String date, String address, List<String> tasks) {
        public Pending {
            tasks = List.copyOf(tasks);
        }
    }

    public PendingActions {
        byPlace = Map.copyOf(byPlace);
    }

    /**
     * What follows from changes.
     *
     * @param upcoming the changes on which customers must still act, the newest first
     */
    public static PendingActions of(MatrixWords words, List<Changes> upcoming) {
        var pending = new LinkedHashMap<String, Pending>();
        for (var step : upcoming) {
            actions(step).forEach((place, actions) -> pending.putIfAbsent(place, pending(words, step, actions)));
        }
        return new PendingActions(pending);
    }

    /** One for each edition that still requires something, the newest first. */
    public List<Pending> editions() {
        return byPlace.values().stream()
                .map(pending -> new Pending(pending.date(), pending.address(), List.of()))
                .distinct()
                .sorted(Comparator.comparing(Pending::address).reversed())
                .toList();
    }

    public Optional<Pending> about(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** Links for what to do about a service or a row, each after a space. */
    public String links(String place, MatrixWords.LinkForm form) {
        return about(place).stream()
                .flatMap(some -> some.tasks().stream().map(task -> " " + form.of(task, some.address())))
                .collect(Collectors.joining());
    }

    private static Map<String, TreeSet<CustomerAction>> actions(Changes step) {
        var actions = new LinkedHashMap<String, TreeSet<CustomerAction>>();
        for (var change : step.flows()) {
            for (var action : change.dispositions()) {
                if (action != CustomerAction.NOTHING) {
                    places(change).forEach(place -> actions.computeIfAbsent(place, key -> new TreeSet<>())
                            .add(action));
                }
            }
        }
        return actions;
    }

    private static Stream<String> places(Change change) {
        return Stream.concat(
                Stream.of(change.service().value()),
                change.after().stream().map(now -> SitePaths.row(now.service(), now.port())));
    }

    private static Pending pending(MatrixWords words, Changes step, TreeSet<CustomerAction> actions) {
        var date = step.effective().toString();
        var tasks = actions.stream()
                .map(action -> words.ui("disposition." + EnumNames.of(action), Map.of("date", date)))
                .toList();
        return new Pending(date, words.home() + SitePaths.changes(step.after().edition()), tasks);
    }
}
