package com.tegsoft.portbook.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every kind of thing that an edition does. Each offers several results, of which the first sound one is taken. */
enum Step {
    ROW_OPENED((now, m) -> plain(now.eachRow(m.from(), row -> row.and(fresh(now, m))))),
    ROW_CLOSED((now, m) -> plain(now.eachRow(
            m.from(),
            row -> row.lines().stream().filter(line -> line.setting().isEmpty()).map(row::without),
            true))),
    RANGE_WIDENED((now, m) -> plain(lines(now, m, line -> line.at(line.first(), Math.min(line.last() + 3, 65_535))))),
    RANGE_NARROWED(
            (now, m) -> plain(lines(now, m, line -> line.at(line.first(), Math.max(line.first(), line.last() - 3))))),
    ROLE_ADDED((now, m) -> plain(
            now.eachRow(m.from(), row -> now.roles().stream().map(role -> row.usedBy(with(row.roles(), role))), true))),
    ROLE_GIVEN_UP((now, m) -> plain(Stream.concat(
            now.roles().stream().map(role -> withoutRole(now, role)),
            now.eachRow(
                    m.from(), row -> row.roles().stream().map(role -> row.usedBy(without(row.roles(), role))), true)))),
    OPENED_TO_ANY((now, m) -> plain(now.eachRow(m.from(), row -> row.exposed(row.inbound())))),
    RESTRICTED((now, m) -> plain(now.eachRow(m.from(), row -> row.exposed(false)))),
    MOVED((now, m) ->
            plain(lines(now, m, line -> line.setting().isEmpty() && line.isSingle() ? moved(now, m, line) : line))),
    SETTING_MOVED(
            (now, m) -> now.settings().keySet().stream().map(id -> new Result(settingMoved(now, m, id), Map.of()))),
    RENAMED((now, m) -> now.eachRow(m.from(), row -> row.named(m.id())).map(next -> renamed(now, next, m.id()))),
    RETIRED_FOR_ANOTHER(
            (now, m) -> rows(now, m).map(row -> new Result(now.without(row), Map.of(row.id(), other(now, row))))),
    RETIRED((now, m) -> plain(rows(now, m).map(now::without))),
    SERVICE_ADDED((now, m) -> plain(rows(now, m)
            .map(row -> now.and(row.named(m.id()).with(List.of(fresh(now, m))).needed("optional"))))),
    PURPOSE_ADDED((now, m) -> plain(now.eachRow(m.from(), row -> row.servingFor(with(row.purposes(), m.id()))))),
    PURPOSE_GIVEN_UP((now, m) -> plain(now.eachRow(
            m.from(), row -> row.purposes().stream().map(id -> row.servingFor(without(row.purposes(), id))), true))),
    HOST_ADDED((now, m) -> plain(now.eachRow(
            m.from(), row -> now.hosts().keySet().stream().map(id -> row.reaching(with(row.hosts(), id))), true))),
    HOST_GIVEN_UP((now, m) -> plain(now.eachRow(
            m.from(), row -> row.hosts().stream().map(id -> row.reaching(without(row.hosts(), id))), true))),
    ADDRESS_CHANGED((now, m) -> plain(hosts(now, m, (host, address) -> List.of(address)))),
    ADDRESS_ADDED((now, m) -> plain(hosts(now, m, (host, address) -> with(host.addresses(), address)))),
    ADDRESS_GIVEN_UP((now, m) -> plain(hosts(now, m, (host, address) -> host.addresses().stream()
            .limit(m.from() % 2)
            .toList()))),
    TURNED((now, m) -> plain(now.eachRow(
            m.from(),
            row -> row.turned(
                    row.inbound() ? now.hosts().keySet().stream().limit(1).toList() : List.of())))),
    REQUIREMENT_CHANGED((now, m) -> plain(
            now.eachRow(m.from(), row -> row.needed(row.requirement().equals("required") ? "optional" : "required")))),
    RENUMBERED(
            (now, m) -> plain(rows(now, m).flatMap(row -> row.lines().stream().map(line -> renumbered(now, line))))),
    TRANSPORT_GIVEN_UP((now, m) -> plain(now.eachRow(
            m.from(),
            row -> row.lines().stream()
                    .filter(line -> line.speaks().needsBothTransports())
                    .map(row::without),
            true))),
    HOST_RENAMED((now, m) -> plain(now.usedHosts().stream()
            .filter(host -> !host.isOwn() && host.name().indexOf('.') > 4)
            .map(host -> now.with(host.twin(host.id(), host.addresses()))))),
    HOST_TWIN_ADDED((now, m) -> plain(now.usedHosts().stream()
            .filter(host -> !host.isOwn() && host.name().indexOf('.') > 4)
            .map(host -> host.twin(m.id(), List.of(Addresses.number(m.from() + 9_000))))
            .filter(twin ->
                    now.usedHosts().stream().noneMatch(host -> host.name().equals(twin.name())))
            .flatMap(twin -> now.with(twin)
                    .eachRow(m.from(), row -> row.reaching(row.inbound() ? List.of() : with(row.hosts(), m.id())))))),
    ADDRESS_SHARED((now, m) ->
            plain(now.usedHosts().stream().filter(host -> !host.isOwn()).flatMap(host -> now.usedHosts().stream()
                    .filter(other -> !other.equals(host) && !other.addresses().isEmpty())
                    .map(other -> now.with(
                            host.at(with(host.addresses(), other.addresses().get(0)))))))),
    ADDRESSES_POOLED((now, m) ->
            plain(now.usedHosts().stream().filter(host -> !host.isOwn()).flatMap(host -> now.usedHosts().stream()
                    .filter(other -> !other.equals(host) && !other.isOwn())
                    .map(other -> now.with(host.at(other.addresses())))))),
    ADDRESS_PRIVATE((now, m) -> plain(now.usedHosts().stream()
            .map(host -> now.with(host.at(with(host.addresses(), Addresses.ownNetwork(m.from()))))))),
    LANGUAGE_ADDED((now, m) -> plain(Stream.of(WordList.values())
            .filter(words -> now.site().languages().stream().noneMatch(language -> language.words() == words))
            .map(words -> now.with(now.site().also(words))))),
    PAGE_ADDED(
            (now, m) -> plain(Stream.of(now.with(now.site().with(with(now.site().pages(), GeneratedPage.of(m))))))),
    LANGUAGE_GIVEN_UP((now, m) -> SiteSteps.languageGivenUp(now, m)),
    LANGUAGE_BROUGHT_BACK((now, m) -> plain(SiteSteps.languageBroughtBack(now))),
    PAGE_RENAMED((now, m) -> SiteSteps.pages(now, m)
            .map(page ->
                    new Result(now.with(now.site().replacing(page, page.named(m.id()))), Map.of(page.id(), m.id())))),
    PAGE_RETIRED((now, m) -> plain(SiteSteps.pages(now, m).map(page -> SiteSteps.without(now, page)))),
    PAGE_RETIRED_FOR_ANOTHER((now, m) -> SiteSteps.pages(now, m)
            .flatMap(page -> SiteSteps.forAnother(SiteSteps.without(now, page), m, SiteAddress.page(page.id())))),
    PAGE_BROUGHT_BACK((now, m) -> plain(SiteSteps.pageBroughtBack(now, m))),
    SECTION_RENAMED((now, m) -> SiteSteps.pages(now, m)
            .map(page -> new Result(
                    now.with(now.site().replacing(page, page.beginningWith(m.id()))),
                    Map.of(page.id() + "#" + page.section(), page.id() + "#" + m.id())))),
    SECTION_RETIRED((now, m) -> plain(SiteSteps.withoutSection(now, m))),
    SECTION_RETIRED_FOR_ANOTHER((now, m) ->
            SiteSteps.withoutSection(now, m).flatMap(next -> SiteSteps.forAnother(next, m, SiteSteps.gone(now, next)))),
    WORDS_CHANGED((now, m) -> plain(Stream.of(now.inOtherWords()))),
    NOTHING((now, m) -> Stream.empty());

    /** What can come of a step. */
    record Result(Snapshot now, Map<String, String> successors) {}

    @SuppressWarnings("ImmutableEnumChecker") // Each is one of the functions above, which keep nothing.
    private final BiFunction<Snapshot, Mutation, Stream<Result>> results;

    Step(BiFunction<Snapshot, Mutation, Stream<Result>> results) {
        this.results = results;
    }

    Stream<Result> results(Snapshot now, Mutation mutation) {
        return results.apply(now, mutation);
    }

    /** Steps after which there is something to do this one to. */
    List<Step> preparations() {
        return switch (this) {
            case PAGE_RENAMED, PAGE_RETIRED, PAGE_RETIRED_FOR_ANOTHER, SECTION_RENAMED, SECTION_RETIRED ->
                List.of(PAGE_ADDED);
            case HOST_GIVEN_UP -> List.of(HOST_ADDED);
            case PURPOSE_GIVEN_UP -> List.of(PURPOSE_ADDED);
            case PAGE_BROUGHT_BACK -> List.of(PAGE_ADDED, PAGE_RETIRED);
            case LANGUAGE_GIVEN_UP -> List.of(LANGUAGE_ADDED);
            case LANGUAGE_BROUGHT_BACK -> List.of(LANGUAGE_ADDED, LANGUAGE_GIVEN_UP);
            default -> List.of();
        };
    }

    private static Stream<Result> plain(Stream<Snapshot> snapshots) {
        return snapshots.map(now -> new Result(now, Map.of()));
    }

    private static Stream<GeneratedRow> rows(Snapshot now, Mutation m) {
        var rows = now.rows();
        return Stream.concat(
                rows.stream().skip(m.from() % rows.size()), rows.stream().limit(m.from() % rows.size()));
    }

    private static Stream<Snapshot> lines(Snapshot now, Mutation m, UnaryOperator<PortLine> edit) {
        return now.eachRow(
                m.from(), row -> row.lines().stream().map(line -> row.replacing(line, edit.apply(line))), true);
    }

    private static Stream<Snapshot> hosts(
            Snapshot now, Mutation m, BiFunction<RemoteHost, String, List<String>> addresses) {
        return now.usedHosts().stream()
                .filter(host -> !host.isOwn())
                .map(host -> now.with(host.at(addresses.apply(host, added(m.from() + 9_000)))));
    }

    private static String added(int number) {
        return number % 3 == 0 ? Addresses.block(number / 3) : Addresses.number(number);
    }

    private static Snapshot withoutRole(Snapshot now, String role) {
        return now.with(now.rows().stream()
                .map(row -> row.usedBy(without(row.roles(), role)))
                .toList());
    }

    private static PortLine fresh(Snapshot now, Mutation m) {
        return PortLine.single(now.freePort(m.from()), "tcp", Spoken.KNOWN.get(1));
    }

    private static PortLine moved(Snapshot now, Mutation m, PortLine line) {
        var port = now.freePort(m.from());
        return line.at(port, port);
    }

    private static Snapshot settingMoved(Snapshot now, Mutation m, String id) {
        var port = now.freePort(m.from());
        return now.with(now.rows().stream()
                .map(row -> row.with(row.lines().stream()
                        .map(line ->
                                line.setting().equals(id) ? line.at(port, port + line.last() - line.first()) : line)
                        .toList()))
                .toList());
    }

    /** Two digits of a port are swapped, wherever the same setting moves it. */
    private static Snapshot renumbered(Snapshot now, PortLine changed) {
        return now.with(now.rows().stream()
                .map(row -> row.with(row.lines().stream()
                        .map(line -> line.equals(changed)
                                        || (!line.setting().isEmpty()
                                                && line.setting().equals(changed.setting()))
                                ? line.renumber()
                                : line)
                        .toList()))
                .toList());
    }

    private static Result renamed(Snapshot before, Snapshot next, String id) {
        var old = before.rows().stream()
                .filter(row -> !next.rows().contains(row))
                .findFirst()
                .orElseThrow();
        return new Result(next, Map.of(old.id(), id));
    }

    private static String other(Snapshot now, GeneratedRow row) {
        return now.rows().stream()
                .filter(other -> !other.equals(row))
                .map(GeneratedRow::id)
                .findFirst()
                .orElse(row.id());
    }

    private static <T> List<T> with(List<T> items, T item) {
        var more = new ArrayList<>(items);
        if (!more.contains(item)) {
            more.add(item);
        }
        return more;
    }

    private static <T> List<T> without(List<T> items, T item) {
        return items.stream().filter(other -> !other.equals(item)).toList();
    }
}
