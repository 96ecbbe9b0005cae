package com.tegsoft.portbook.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A generated product as one edition has it. Roles, purposes, settings and protocols are those that its rows name, so a row
 * that is left out leaves nothing unused behind.
 *
 * @param site what the site says beside the matrix
 * @param hosts every host that a row may name, by id
 * @param retired what each id was that is gone, with a blank and its successor behind it if it has one
 * @param number of the edition, from 0
 * @param wording changes when the same facts are told in other words
 */
record Snapshot(
        GeneratedSite site,
        List<GeneratedRow> rows,
        NavigableMap<String, RemoteHost> hosts,
        Map<String, String> retired,
        int number,
        int wording) {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final int DAYS_BETWEEN = 40;

    Snapshot {
        rows = List.copyOf(rows);
    }

    Snapshot with(List<GeneratedRow> others) {
        return new Snapshot(site, others, hosts, retired, number, wording);
    }

    Snapshot with(GeneratedSite other) {
        return new Snapshot(other, rows, hosts, retired, number, wording);
    }

    Snapshot with(RemoteHost host) {
        var more = new TreeMap<>(hosts);
        more.put(host.id(), host);
        return new Snapshot(site, rows, more, retired, number, wording);
    }

    Snapshot inOtherWords() {
        return new Snapshot(site, rows, hosts, retired, number, wording + 1);
    }

    /** The same facts, dated anew. */
    Snapshot nextEdition() {
        return new Snapshot(site, rows, hosts, retired, number + 1, wording);
    }

    /** What was there before and is gone is retired, in favour of its successor where one is named. */
    Snapshot after(Snapshot before, Map<String, String> successors) {
        var gone = new LinkedHashMap<>(retired);
        var live = kinds();
        before.kinds().forEach((id, kind) -> {
            if (!live.containsKey(id)) {
                gone.put(id, successors.containsKey(id) ? kind + " " + successors.get(id) : kind);
            }
        });
        return new Snapshot(site.after(before.site, successors), rows, hosts, gone, number, wording);
    }

    LocalDate date() {
        return FIRST.plusDays((long) number * DAYS_BETWEEN);
    }

    /** The same with one row edited, for each row in turn, beginning somewhere. */
    Stream<Snapshot> eachRow(int from, UnaryOperator<GeneratedRow> edit) {
        return eachRow(from, row -> Stream.of(edit.apply(row)), true);
    }

    /** The same with one row edited in several ways. */
    Stream<Snapshot> eachRow(int from, Function<GeneratedRow, Stream<GeneratedRow>> edits, boolean inTurn) {
        return IntStream.range(0, rows.size())
                .map(i -> inTurn ? Math.floorMod(from + i, rows.size()) : i)
                .boxed()
                .flatMap(i -> edits.apply(rows.get(i)).map(edited -> {
                    var others = new ArrayList<>(rows);
                    others.set(i, edited);
                    return with(others);
                }));
    }

    Snapshot and(GeneratedRow row) {
        var more = new ArrayList<>(rows);
        more.add(row);
        return with(more);
    }

    Snapshot without(GeneratedRow row) {
        return with(rows.stream().filter(other -> !other.equals(row)).toList());
    }

    List<PortLine> lines() {
        return rows.stream().flatMap(row -> row.lines().stream()).toList();
    }

    List<String> roles() {
        return rows.stream().flatMap(row -> row.roles().stream()).distinct().toList();
    }

    List<String> purposes() {
        return rows.stream().flatMap(row -> row.purposes().stream()).distinct().toList();
    }

    List<RemoteHost> usedHosts() {
        return rows.stream()
                .flatMap(row -> row.hosts().stream())
                .distinct()
                .map(hosts::get)
                .toList();
    }

    /** Where each setting leaves its port. */
    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        lines().stream()
                .filter(line -> !line.setting().isEmpty())
                .forEach(line -> settings.put(line.setting(), line.range()));
        return settings;
    }

    /** How a setting is computed, if it is: every second one follows from the one before it, where a formula can say that. */
    Optional<String> formula(String setting) {
        var ids = List.copyOf(settings().keySet());
        var index = ids.indexOf(setting);
        return index % 2 == 0 || sharesPorts(setting)
                ? Optional.empty()
                : formula(ids.get(index - 1), ends(ids.get(index - 1)), ends(setting));
    }

    /** Whether some other row listens on one of its ports, which a computed port may not do. */
    private boolean sharesPorts(String setting) {
        return lines().stream().filter(line -> line.setting().equals(setting)).anyMatch(line -> lines().stream()
                .filter(other -> !other.setting().equals(setting))
                .anyMatch(other -> other.transport().equals(line.transport())
                        && other.first() <= line.last()
                        && line.first() <= other.last()));
    }

    private static Optional<String> formula(String from, List<Integer> base, List<Integer> ends) {
        var size = ends.get(1) - ends.get(0);
        var step = base.get(0).equals(base.get(1)) ? 1 + ends.get(0) % 2 : 1;
        var offset = ends.get(0) - step * base.get(0);
        var moves = size == base.get(1) - base.get(0);
        if (base.get(0) == 0
                || ends.get(0) == 0
                || offset == 0
                || offset < -65_535
                || !(moves || base.get(0).equals(base.get(1)))) {
            return Optional.empty();
        }
        var formula = "from: %s, offset: %d".formatted(from, offset);
        return Optional.of(formula + (step > 1 ? ", step: 2" : "") + (moves ? "" : ", count: " + (size + 1)));
    }

    /** The first and last port of a setting; 0 for one that each customer sets. */
    private List<Integer> ends(String setting) {
        return lines().stream()
                .filter(line -> line.setting().equals(setting))
                .map(line -> List.of(line.first(), line.last()))
                .findFirst()
                .orElseThrow();
    }

    /** The protocols that are the product's own. */
    List<Spoken> protocols() {
        return lines().stream()
                .map(PortLine::speaks)
                .filter(Spoken::own)
                .distinct()
                .toList();
    }

    /** Every id that has an address on the site, with what it names. */
    Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        rows.forEach(row -> kinds.put(row.id(), "service"));
        purposes().forEach(id -> kinds.put(id, "purpose"));
        roles().forEach(id -> kinds.put(id, "role"));
        usedHosts().forEach(host -> kinds.put(host.id(), host.isOwn() ? "system" : "host"));
        settings().keySet().forEach(id -> kinds.put(id, "setting"));
        return kinds;
    }

    /** A single port of five digits that no other is mistaken for. */
    int freePort(int from) {
        var taken = lines();
        return IntStream.range(0, 50_000)
                .map(i -> 10_000 + Math.floorMod(from + i * 7, 50_000))
                .filter(port -> taken.stream().noneMatch(line -> line.first() <= port && port <= line.last()))
                .filter(port -> taken.stream()
                        .noneMatch(line -> PortLine.isNear(Integer.toString(line.first()), Integer.toString(port))))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it contradicts itself nowhere and asks no careful reader anything that it does not answer. */
    boolean isSound() {
        return !rows.isEmpty()
                && !roles().isEmpty()
                && rows.stream().allMatch(GeneratedRow::isSound)
                && rows.stream().noneMatch(row -> rows.stream()
                        .anyMatch(other -> !other.equals(row) && other.collidesWith(row)))
                && rows.stream().allMatch(this::sendsToGroupsOnly)
                && usedHosts().stream().allMatch(RemoteHost::isSound)
                && rows.stream().allMatch(this::answersItsNeighbours)
                && purposes().stream().noneMatch(this::isSilent)
                && lines().stream().filter(line -> !line.setting().isEmpty()).allMatch(line -> line.range()
                        .equals(settings().get(line.setting())))
                && kinds().keySet().stream().noneMatch(retired::containsKey);
    }

    /** Nobody connects from a multicast group, or to one. */
    private boolean sendsToGroupsOnly(GeneratedRow row) {
        return row.hosts().stream().map(hosts::get).noneMatch(RemoteHost::isGroup)
                || (!row.inbound() && row.lines().stream().allMatch(PortLine::isSent));
    }

    private boolean answersItsNeighbours(GeneratedRow row) {
        var others = rows.stream()
                .filter(other -> !other.equals(row))
                .flatMap(other -> other.lines().stream())
                .toList();
        return row.lines().stream()
                .allMatch(line -> line.mistakable() == others.stream().anyMatch(line::isNear));
    }

    /** A purpose whose calls would be set up and stay without sound. */
    private boolean isSilent(String purpose) {
        var serving =
                rows.stream().filter(row -> row.purposes().contains(purpose)).toList();
        return serving.stream().anyMatch(row -> row.carries("signalling"))
                && serving.stream().noneMatch(row -> row.carries("media"));
    }
}
