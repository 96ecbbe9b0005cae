package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.generated.GeneratedSite.SiteLanguage;
import com.tegsoft.portbook.matrix.WellKnownProtocols;
import com.tegsoft.portbook.path.TakenNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a product of a seed: mostly a small one, every twentieth a large one. */
final class GenomeMaker {

    private static final List<String> PRODUCTS = List.of(
            "Tegsoft",
            "R&D \"Suite\" 4",
            "Ωμέγα",
            "Сервер",
            "منتج",
            "محصول",
            "Größe’s Çay",
            "Tiếng Việt",
            "東京",
            "a",
            "$(reboot) `x` \\ %s",
            "C++ */ -- #",
            "The longest name that a product may have is sixty letters l");

    private static final List<String> REQUIREMENTS = List.of("required", "conditional", "optional");

    /** One product of so many has one edition only. */
    private static final int NEVER_CHANGED = 6;

    private final long seed;
    private final Random random;
    private final IdSource ids;
    private final List<Spoken> own = new ArrayList<>();

    GenomeMaker(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 7_919 + 17);
        this.ids = new IdSource(random);
    }

    Genome genome() {
        own.addAll(protocols());
        var hosts = hosts();
        var roles = some(1, 4);
        var purposes = some(1, 5);
        var first = new Snapshot(site(), List.of(), hosts, Map.of(), 0, 0);
        var wanted = rows();
        for (var tries = 0; first.rows().size() < wanted && tries < wanted * 6; tries++) {
            var more = first.and(row(first, roles, purposes));
            first = more.isSound() ? more : first;
        }
        return new Genome(seed, mistakable(first), mutations());
    }

    private int rows() {
        if (seed % 20 == 0) {
            return seed % 60 == 0 ? 60 : 30 + random.nextInt(30);
        }
        return seed % 5 == 0 ? 8 + random.nextInt(8) : 1 + random.nextInt(6);
    }

    private GeneratedSite site() {
        var site = new GeneratedSite(
                any(PRODUCTS),
                List.of(new SiteLanguage(
                        any(List.of(WordList.ENGLISH, WordList.TURKISH, WordList.GERMAN, WordList.ARABIC)), true)),
                Stream.generate(this::page).limit(random.nextInt(3)).toList(),
                random.nextBoolean() ? List.of() : some(1, 2),
                random.nextInt(2) * 30,
                Map.of());
        var words = new ArrayList<>(List.of(WordList.values()));
        words.remove(site.source().words());
        Collections.shuffle(words, random);
        for (var i = 0; i < (seed % 7 == 0 ? 4 : random.nextInt(3)); i++) {
            site = site.also(words.get(i));
        }
        return site;
    }

    private GeneratedPage page() {
        var all = new ArrayList<>(PageElement.all());
        Collections.shuffle(all, random);
        return new GeneratedPage(idOfPage(), "first", all.subList(0, 1 + random.nextInt(all.size())));
    }

    /** An id that a page may have. */
    private String idOfPage() {
        return without(TakenNames::isSection);
    }

    /** An id that is not taken. */
    private String without(Predicate<String> taken) {
        return Stream.generate(ids::next)
                .filter(id -> !taken.test(id))
                .findFirst()
                .orElseThrow();
    }

    private NavigableMap<String, RemoteHost> hosts() {
        var hosts = new TreeMap<String, RemoteHost>();
        for (var number = 0; number < 1 + random.nextInt(4); number++) {
            var id = ids.next();
            var family = random.nextInt(3);
            var from = number * 20;
            var addresses = IntStream.range(from, from + 1 + random.nextInt(4))
                    .mapToObj(i -> isGroup(id)
                            ? Addresses.group(isIpv4(family, i), i)
                            : i % 3 == 2
                                    ? Addresses.block(i)
                                    : isIpv4(family, i) ? Addresses.ipv4(i) : Addresses.ipv6(i))
                    .distinct()
                    .toList();
            hosts.put(
                    id,
                    new RemoteHost(
                            id,
                            (isNamed(id) && id.length() % 2 == 0 ? "*." : "") + WordList.ENGLISH.word(number * 7L)
                                    + ".example." + any(List.of("net", "org")),
                            isNamed(id) ? List.of() : addresses,
                            false));
        }
        return hosts;
    }

    /** Whether a host publishes no addresses. */
    private static boolean isNamed(String id) {
        return Math.floorMod(id.hashCode(), 6) == 0;
    }

    /** Whether a host is a multicast group, if it is not the customer's own. */
    private static boolean isGroup(String id) {
        return Math.floorMod(id.hashCode(), 7) == 2;
    }

    /** Where there is a multicast group, an outbound row has only ports that can be opened to it, if it has any. */
    private static List<PortLine> sent(Snapshot so, List<PortLine> lines) {
        var sent = lines.stream().filter(PortLine::isSent).toList();
        return sent.isEmpty() || so.hosts().values().stream().noneMatch(RemoteHost::isGroup) ? lines : sent;
    }

    /** Hosts to which ports of these transports can be opened. */
    private static List<String> targets(Snapshot so, List<PortLine> lines) {
        var isSent = lines.stream().allMatch(PortLine::isSent);
        return so.hosts().values().stream()
                .filter(host -> isSent || !host.isGroup())
                .map(RemoteHost::id)
                .toList();
    }

    /** One family, the other, or both. */
    private static boolean isIpv4(int family, int number) {
        return family == 0 || (family == 2 && number % 2 == 0);
    }

    private List<Spoken> protocols() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> Spoken.own(
                        without(WellKnownProtocols.names()::contains),
                        any(List.of("tcp", "udp", "tcp udp")),
                        any(List.of("none", "tls", "srtp", "built-in"))))
                .toList();
    }

    private GeneratedRow row(Snapshot so, List<String> roles, List<String> purposes) {
        var inbound = random.nextInt(3) > 0;
        var all = random.nextInt(6) == 0 ? calls() : lines(so);
        var lines = inbound ? all : sent(so, all);
        var any = inbound
                && random.nextBoolean()
                && (lines.stream().allMatch(line -> line.speaks().general()) || random.nextInt(3) == 0);
        var row = new GeneratedRow(
                ids.next(),
                inbound,
                any,
                part(roles),
                part(purposes),
                inbound || targets(so, lines).isEmpty() ? List.of() : part(targets(so, lines)),
                any(REQUIREMENTS),
                random.nextInt(4) == 0 ? ids.next() : "",
                lines);
        return inbound ? reached(row, so.hosts().firstKey()) : row;
    }

    /** Some inbound rows also have a host, and some of these have no role. */
    private static GeneratedRow reached(GeneratedRow row, String host) {
        var also = row.reaching(List.of(host));
        var only = also.usedBy(List.of());
        var kind = Math.floorMod(row.id().hashCode(), 7);
        return kind == 0 && also.isSound() ? also : kind == 1 && only.isSound() ? only : row;
    }

    /** Ports that no other row has; sometimes ranges, sometimes moved by a setting. */
    private List<PortLine> lines(Snapshot so) {
        var lines = new LinkedHashSet<PortLine>();
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            var spoken = random.nextBoolean() ? any(Spoken.KNOWN) : any(own);
            var transport = any(List.of(spoken.transports().split(" ")));
            var port = so.freePort(random.nextInt(50_000) + i * 997);
            if (spoken.port() != 0 && random.nextInt(4) > 0) {
                lines.add(PortLine.single(spoken.port(), transport, spoken));
            } else if (random.nextInt(3) == 0) {
                var width = any(List.of(1, 9, 14, 99, 1_500));
                lines.add(moved(PortLine.range(port, port + width, transport, spoken)));
            } else {
                lines.add(moved(PortLine.single(port, transport, spoken)));
            }
        }
        var sum = lines.stream().mapToInt(PortLine::first).sum();
        var rare = PortLine.RARE.get(sum / 5 % PortLine.RARE.size());
        if (sum % 5 == 0 && !so.lines().contains(rare)) {
            lines.add(rare);
        }
        return List.copyOf(lines);
    }

    private PortLine moved(PortLine line) {
        return random.nextInt(2) == 0 ? line.movedBy(ids.next()) : line;
    }

    /** Signalling and media, as telephony has them; one setting may move both transports. */
    private List<PortLine> calls() {
        var from = 20_000 + 100 * random.nextInt(300);
        if (random.nextBoolean()) {
            return List.of(
                    PortLine.single(5061, "tcp", Spoken.SIPS),
                    PortLine.range(from, from + any(List.of(99, 4_999)), "udp", Spoken.SRTP)
                            .movedBy(ids.next()));
        }
        var setting = ids.next();
        return List.of(
                PortLine.single(5060, "tcp", Spoken.SIP).movedBy(setting),
                PortLine.single(5060, "udp", Spoken.SIP).movedBy(setting),
                PortLine.range(from, from + any(List.of(99, 9_999)), "udp", Spoken.RTP));
    }

    /** Every third product has two ports that differ in one digit, and says so. */
    private Snapshot mistakable(Snapshot so) {
        if (seed % 3 != 0 || so.rows().size() < 2) {
            return so;
        }
        var port = so.freePort(random.nextInt(10_000) * 5);
        var near = port % 10 == 9 ? port - 1 : port + 1;
        var rows = new ArrayList<>(so.rows());
        for (var i = 0; i < 2; i++) {
            var line = PortLine.single(i == 0 ? port : near, "tcp", Spoken.KNOWN.get(1));
            rows.set(i, rows.get(i).and(line.easilyMistaken()));
        }
        return so.with(rows).isSound() ? so.with(rows) : so;
    }

    /** The seeds share the kinds of steps out among them; what else an edition does is left to chance. */
    private List<Mutation> mutations() {
        var steps = List.of(Step.values());
        var share = (seed - seed / NEVER_CHANGED) * 11 % steps.size();
        return IntStream.range(0, seed % NEVER_CHANGED == 5 ? 0 : 1 + random.nextInt(5))
                .mapToObj(i -> i == 0 ? steps.get((int) share) : any(steps))
                .flatMap(step -> Stream.concat(step.preparations().stream(), Stream.of(step)))
                .map(step -> new Mutation(step, random.nextInt(50_000), idOfPage()))
                .toList();
    }

    private List<String> some(int least, int most) {
        return Stream.generate(ids::next)
                .limit(least + random.nextInt(most - least + 1))
                .toList();
    }

    private List<String> part(List<String> items) {
        var part = items.stream().filter(item -> random.nextInt(3) > 0).toList();
        return part.isEmpty() ? List.of(any(items)) : part;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
