package com.tegsoft.portbook.change;

import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.CallPart;
import com.tegsoft.portbook.matrix.Condition;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Feature;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.HostDoubt;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.LocalPorts;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.OwnSystem;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Protocol;
import com.tegsoft.portbook.matrix.Purpose;
import com.tegsoft.portbook.matrix.Requirement;
import com.tegsoft.portbook.matrix.Retired;
import com.tegsoft.portbook.matrix.Role;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.matrix.Transport;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Matrices by number: the same number gives the same matrix, neighbours have much in common. */
final class RandomMatrix {

    private static final List<String> PORTS = List.of(
            "80/tcp",
            "443/tcp",
            "443/udp",
            "5060/tcp",
            "5060/udp",
            "1000-2000/udp",
            "1500-2500/udp",
            "1-65535/tcp",
            "1200-1300/udp",
            "8080/tcp");

    private final Random random;

    private RandomMatrix(long seed) {
        this.random = new Random(seed);
    }

    /** A matrix of at most five services that draws from few ids and few ports, so that two of them often meet. */
    static Matrix of(long seed) {
        return new RandomMatrix(seed).matrix();
    }

    private Matrix matrix() {
        var roles = ids("r", 1, 3);
        var purposes = ids("p", 1, 3);
        var systems = ids("y", 0, 2);
        var hosts = ids("h", 1, 2);
        var settings = settings();
        var services = ids("s", 1, 5);
        var edition = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3));
        return new Matrix(
                any(List.of("One", "Two")),
                edition,
                edition.plusDays(random.nextInt(2) * 30L),
                map(purposes, id -> new Purpose(id, some(ids("a", 0, 2)))),
                map(roles, id -> new Role(id, random.nextBoolean(), random.nextBoolean(), some(ids("a", 0, 2)))),
                map(systems, id -> new OwnSystem(id, some(ids("a", 0, 2)))),
                map(hosts, this::host),
                settings,
                map(ids("f", 0, 2), id -> new Feature(id, some(ids("f", 0, 2)))),
                map(ids("q", 0, 2), this::protocol),
                map(services, id -> service(id, roles, some(systems), purposes, hosts, settings)),
                map(ids("l", 0, 2), id -> new LocalPorts(id, some(roles), List.of(Port.parse("9090/tcp")))),
                ids("t", 0, 2),
                map(retirable(services), id -> new Retired(id, IdKind.SERVICE, maybe(any(services)))));
    }

    private List<Id> retirable(List<Id> live) {
        return some(ids("s", 5, 5)).stream().filter(id -> !live.contains(id)).toList();
    }

    private Host host(Id id) {
        var addresses = some(List.of("192.0.2.1", "192.0.2.2", "2001:db8::1")).stream()
                .map(text -> new Address(text, any(List.of(Address.Use.values()))))
                .toList();
        return new Host(
                id,
                id + ".example.com",
                addresses,
                Optional.of("https://example.com/" + id).map(URI::create).filter(url -> random.nextBoolean()),
                random.nextBoolean(),
                List.of(),
                Set.copyOf(some(List.of(HostDoubt.values()))));
    }

    private Protocol protocol(Id id) {
        return new Protocol(
                id,
                maybe("Name"),
                Set.of(any(List.of(Transport.values()))),
                random.nextBoolean() ? Set.of(Transport.values()) : Set.of(),
                any(List.of(Encryption.values())),
                Set.copyOf(some(List.of(Encryption.values()))),
                any(List.of(Protocol.Kind.values())),
                some(List.of(Port.parse("80/tcp"))),
                maybe(any(List.of(CallPart.values()))));
    }

    private Service service(
            Id id, List<Id> roles, List<Id> systems, List<Id> purposes, List<Id> hosts, Map<Id, Setting> settings) {
        var inbound = random.nextInt(3) > 0;
        return new Service(
                id,
                inbound ? Direction.INBOUND : Direction.OUTBOUND,
                inbound ? Optional.of(any(List.of(Exposure.values()))) : Optional.empty(),
                atLeastOne(roles),
                systems,
                atLeastOne(purposes),
                inbound ? List.of() : atLeastOne(hosts),
                some(roles),
                any(List.of(Requirement.values())),
                condition(),
                atLeastOne(PORTS).stream().map(port -> listener(port, settings)).toList(),
                some(ids("a", 0, 2)));
    }

    /** One that customers set, and sometimes one that is computed from it. */
    private Map<Id, Setting> settings() {
        var given = new Setting(new Id("x0"), any(List.of(new PortRange(5060, 5060), new PortRange(1000, 2000))));
        var count = given.defaultRange().isSingle()
                ? maybe(any(
                        List.of(new Formula.Count(Optional.empty(), 7), new Formula.Count(Optional.of(given.id()), 2))))
                : Optional.<Formula.Count>empty();
        var formula = new Formula(given.id(), given.defaultRange().isSingle() ? 3 : 1, any(List.of(-1, 0, 9)), count);
        var range = formula.result(id -> given.defaultRange()).orElseThrow();
        var all = new LinkedHashMap<Id, Setting>();
        all.put(given.id(), given);
        maybe(new Setting(new Id("x1"), range, Optional.of(formula))).ifPresent(one -> all.put(one.id(), one));
        return all;
    }

    private Listener listener(String port, Map<Id, Setting> settings) {
        var setting = maybe(any(List.copyOf(settings.values())));
        return new Listener(
                Port.parse(port),
                maybe(any(List.of(Exposure.values()))),
                any(List.of(new Id("http"), new Id("sip"), new Id("rtp"))),
                any(List.of(Encryption.values())),
                setting.map(Setting::id),
                setting.flatMap(Setting::formula),
                maybe(any(List.of(CallPart.values()))),
                maybe(new PortRange(1024, 1024)),
                maybe(any(List.of(new Id("one"), new Id("other")))),
                condition(),
                Set.copyOf(some(List.of(Doubt.values()))));
    }

    private Condition condition() {
        return new Condition(maybe(LocalDate.of(2026, 12, 1)), maybe(LocalDate.of(2027, 3, 31)), some(ids("f", 0, 2)));
    }

    private List<Id> ids(String letter, int least, int most) {
        var ids = new ArrayList<Id>();
        var count = least + random.nextInt(most - least + 1);
        for (var i = 0; i < count; i++) {
            ids.add(new Id(letter + i));
        }
        return ids;
    }

    private static <V> Map<Id, V> map(List<Id> ids, Function<Id, V> value) {
        var map = new LinkedHashMap<Id, V>();
        ids.forEach(id -> map.put(id, value.apply(id)));
        return map;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> Optional<T> maybe(T item) {
        return random.nextBoolean() ? Optional.of(item) : Optional.empty();
    }

    private <T> List<T> some(List<T> items) {
        return items.stream().filter(item -> random.nextBoolean()).toList();
    }

    private <T> List<T> atLeastOne(List<T> items) {
        var some = some(items);
        return some.isEmpty() ? List.of(any(items)) : some;
    }
}
