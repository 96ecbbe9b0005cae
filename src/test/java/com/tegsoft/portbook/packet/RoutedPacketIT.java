package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.acceptance.Verified;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files for a Linux router whose other rules forward nothing: which packets reach the server behind it, by its public address
 * over IPv4 and by its own over IPv6.
 */
@Needs({"ip", "nft", "iptables", "xtables-legacy-multi"})
class RoutedPacketIT {

    private static final String OUTSIDE = "203.0.113.250";

    /** Somebody whose addresses the router bans, and whom the files let in otherwise. */
    private static final String BANNED = "management";

    /** A platform, and for iptables the kernel's part that it speaks to; empty for others. */
    private record Router(String platform, String backend) {

        @Override
        public String toString() {
            return (platform + " " + backend).strip();
        }
    }

    @TempDir
    private Path folder;

    private final Templates templates;
    private final Matrix matrix;
    private final PublishedSnippets snippets;
    private final Endpoints world;

    RoutedPacketIT() throws IOException {
        this.templates = Templates.load(Path.of("templates"));
        var content = Product.read(templates);
        this.matrix = content.matrix();
        var values = Values.documentation(matrix).with(matrix, "server-public", OUTSIDE);
        this.snippets = PublishedSnippets.filledIn(content, templates, values);
        this.world = new Endpoints(matrix);
    }

    static Stream<Router> routers() {
        return Stream.of(
                new Router("nftables-router", ""),
                new Router("iptables-router", "nft"),
                new Router("iptables-router", "legacy"));
    }

    @ParameterizedTest
    @MethodSource("routers")
    void a_public_address_leads_to_exactly_the_ports_of_the_server_and_nowhere_once_it_is_taken_back(Router router)
            throws IOException {
        var platform = snippets.platform(router.platform());
        for (var scope : List.of(snippets.scope(Scope.ALL), snippets.scope("voice"))) {
            tried(router, platform, scope, world.edges());
        }
    }

    @ParameterizedTest
    @MethodSource("routers")
    void a_file_that_logs_leads_to_the_same(Router router) throws IOException {
        var platform = snippets.platform(router.platform()).with(Map.of("log", "on"));
        tried(router, platform, snippets.scope(Scope.ALL), world.edges());
    }

    @ParameterizedTest
    @MethodSource("routers")
    void no_other_port_leads_there(Router router) throws IOException {
        var platform = snippets.platform(router.platform());
        tried(router, platform, snippets.scope("webrtc"), Ports.every());
        if (!router.backend().equals("legacy")) { // Its rules are those of the other one.
            tried(router, platform, snippets.scope(Scope.ALL), Ports.every());
        }
        Verified.record(platform.id(), Platform.Label.PACKET_PROVEN);
    }

    private void tried(Router router, Platform platform, Scope scope, Ports tried) throws IOException {
        var expected = expected(scope, tried);
        try (var lab = new Routed(world, router, folder)) {
            lab.step("closed");
            var before = lab.state();
            assertThat(lab.measure(expected.keySet(), tried)).isEqualTo(nothing(expected.keySet()));
            var script = file("add.sh", snippets.text(platform, scope, Platform.ADD));
            lab.waitsForConnectionsToEnd();
            lab.step("add", script);
            var once = lab.state();
            assertThat(lab.measure(expected.keySet(), tried)).isEqualTo(expected);
            assertThat(lab.left(outbound(scope).keySet(), world.edges())).isEqualTo(outbound(scope));
            lab.step("add", script);
            assertThat(lab.state()).as("twice is the same as once").isEqualTo(once);
            lab.step("remove", script);
            assertThat(lab.state()).isEqualTo(before);
            lab.waitsForConnectionsToEnd();
            assertThat(lab.measure(expected.keySet(), tried)).isEqualTo(nothing(expected.keySet()));
        }
    }

    private String file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static Map<ProbeBatch, Ports> nothing(Collection<ProbeBatch> waves) {
        var nothing = new TreeMap<ProbeBatch, Ports>();
        waves.forEach(wave -> nothing.put(wave, new Ports()));
        return nothing;
    }

    /** What must come through from everybody who connects, and from a stranger. */
    private Map<ProbeBatch, Ports> expected(Scope scope, Ports tried) {
        var expected = new TreeMap<ProbeBatch, Ports>();
        world.open(scope, Set.of(Direction.OUTBOUND), List.of()).forEach((wave, ports) -> {
            if (wave.direction() == Direction.INBOUND) {
                var target = wave.v6() ? wave.target() : OUTSIDE;
                expected.put(
                        new ProbeBatch(wave.direction(), wave.peer(), wave.source(), target, wave.transport()),
                        world.addresses(BANNED).contains(wave.source()) ? new Ports() : ports.in(tried));
            }
        });
        return expected;
    }

    /** What the server may send to the hosts that it uses, and to a stranger. */
    private Map<ProbeBatch, Ports> outbound(Scope scope) {
        var outbound = new TreeMap<ProbeBatch, Ports>();
        world.open(scope, Set.of(Direction.INBOUND), List.of()).forEach((wave, ports) -> {
            if (wave.direction() == Direction.OUTBOUND) {
                outbound.put(wave, ports.in(world.edges()));
            }
        });
        return outbound;
    }

    /** Three machines in a row. */
    private record Routed(String name, Router router, Map<String, String> environment) implements AutoCloseable {

        Routed(Endpoints world, Router router, Path folder) throws IOException {
            this(
                    "portbook-routed-%s".formatted(ProcessHandle.current().pid()),
                    router,
                    Map.of(
                            "SERVER", world.server(false) + " " + world.server(true),
                            "PUBLIC", OUTSIDE,
                            "PEERS", String.join(" ", world.outside()),
                            "BANNED_4", banned(world, false),
                            "BANNED_6", banned(world, true),
                            "BACKEND", router.backend(),
                            "HOME", folder.toString()));
            at("up").run();
        }

        private static String banned(Endpoints world, boolean v6) {
            return world.addresses(BANNED).stream()
                    .filter(address -> address.indexOf(':') >= 0 == v6)
                    .findFirst()
                    .orElseThrow();
        }

        private Command at(String action, String... words) {
            return new Command(
                    Stream.concat(Stream.of("sh", Command.folder() + "/routed.sh", action, name), Stream.of(words))
                            .toList(),
                    environment);
        }

        String step(String step, String... file) throws IOException {
            var words = Stream.concat(
                    Stream.of("sh", Command.folder() + "/router.sh", router.platform(), step), Stream.of(file));
            return at("router", words.toArray(String[]::new)).run();
        }

        String state() throws IOException {
            return step("state");
        }

        /** Connections keep what they had when they began; {@code routed.sh} sets all their timeouts to a second. */
        void waitsForConnectionsToEnd() throws IOException {
            at("router", "sleep", "2").run();
        }

        /** What of some waves comes to the server, at some ports. */
        Map<ProbeBatch, Ports> measure(Collection<ProbeBatch> waves, Ports tried) throws IOException {
            at("server", "nft", "-f", Command.folder() + "/observer.nft").run();
            Lab.send(at("peer", Lab.sender(tried)), List.copyOf(waves));
            var seen = new Observation(at("server", "nft", "-j", "list", "table", "inet", "observer")
                            .run())
                    .seen(waves);
            at("server", "nft", "delete", "table", "inet", "observer").run();
            return seen;
        }

        /** What of some waves of the server comes out of the router: one after the other, because all have one source. */
        Map<ProbeBatch, Ports> left(Collection<ProbeBatch> waves, Ports tried) throws IOException {
            var left = new TreeMap<ProbeBatch, Ports>();
            for (var wave : waves) {
                at("peer", "nft", "-f", Command.folder() + "/observer.nft").run();
                Lab.send(at("server", Lab.sender(tried)), List.of(wave));
                at("router", "sleep", "0.2").run(); // The first packet to an address waits until it is found.
                var came =
                        new ProbeBatch(Direction.INBOUND, wave.peer(), wave.source(), wave.target(), wave.transport());
                var seen = new Observation(at("peer", "nft", "-j", "list", "table", "inet", "observer")
                                .run())
                        .seen(List.of(came));
                left.put(wave, seen.getOrDefault(came, new Ports()));
                at("peer", "nft", "delete", "table", "inet", "observer").run();
            }
            return left;
        }

        @Override
        public void close() throws IOException {
            at("down").run();
        }
    }
}
