package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.yaml.EnumNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A server behind a customer's closed firewall, and all other hosts at the other end of a virtual cable. */
final class Lab implements AutoCloseable {

    static final String SERVER = "in";
    static final String SECOND = "second";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Firewall firewall;
    private final Map<String, String> environment;
    private final Path folder;
    private final String name;

    private Lab(Firewall firewall, Map<String, String> environment) throws IOException {
        this.firewall = firewall;
        this.environment = environment;
        this.folder = Files.createTempDirectory("packet");
        this.name = "portbook-%s-%s".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());
    }

    /** @param step what is there when the lab opens: {@code before} or {@code bare} */
    static Lab open(Firewall firewall, Endpoints world, String step) throws IOException {
        var lab = open(firewall, world.environment());
        try {
            lab.step(step);
            return lab;
        } catch (IOException | RuntimeException | Error e) {
            lab.close();
            throw e;
        }
    }

    /**
     * With no firewall at all.
     *
     * @param environment what {@code lab.sh} and the steps read
     */
    static Lab open(Firewall firewall, Map<String, String> environment) throws IOException {
        var lab = new Lab(firewall, environment);
        try {
            lab.command(List.of(), "up").run();
            return lab;
        } catch (IOException | RuntimeException | Error e) {
            lab.close();
            throw e;
        }
    }

    /** Room for files. */
    Path folder() {
        return folder;
    }

    private Command command(List<String> more, String action) {
        var words = Stream.concat(
                        Stream.of("sh", Command.folder() + "/lab.sh", action, name, folder.toString()), more.stream())
                .toList();
        return new Command(words, environment);
    }

    Command inServer(String... words) {
        return at(SERVER, words);
    }

    Command atPeer(String... words) {
        return at("peer", words);
    }

    /** @param end {@link #SERVER}, or {@link #SECOND} for the other end as a server with files of its own */
    Command at(String end, String... words) {
        return command(List.of(words), end);
    }

    /** One of the steps that the firewall's folder describes. */
    String step(String step, String... arguments) throws IOException {
        return stepAt(SERVER, step, arguments);
    }

    String stepAt(String end, String step, String... arguments) throws IOException {
        return at(
                        end,
                        Stream.concat(Stream.of("sh", firewall.steps().toString(), step), Stream.of(arguments))
                                .toArray(String[]::new))
                .run();
    }

    /** Everything that the firewall holds, without counters. */
    String state() throws IOException {
        return step("state");
    }

    /** What comes through of some waves, at every port. */
    Map<ProbeBatch, Ports> measure(Collection<ProbeBatch> waves) throws IOException {
        return measure(waves, Ports.every());
    }

    /** The same at some ports. */
    Map<ProbeBatch, Ports> measure(Collection<ProbeBatch> waves, Ports tried) throws IOException {
        inServer("nft", "-f", Command.folder() + "/observer.nft").run();
        try {
            var outside = CompletableFuture.runAsync(() -> send(atPeer(sender(tried)), of(waves, Direction.INBOUND)));
            send(inServer(sender(tried)), of(waves, Direction.OUTBOUND));
            outside.join();
            return new Observation(inServer("nft", "-j", "list", "table", "inet", "observer")
                            .run())
                    .of(waves, tried);
        } finally {
            inServer("nft", "delete", "table", "inet", "observer").run();
        }
    }

    /** From which of some UDP ports the server may send the first packet of a wave's peer. */
    Ports first(ProbeBatch wave, Ports tried) throws IOException {
        var script = Command.folder() + "/first.py";
        var sent = new Ports();
        inServer(Command.PYTHON, script, tried.toString(), wave.target(), wave.source())
                .run()
                .lines()
                .mapToInt(Integer::parseInt)
                .forEach(port -> sent.add(new PortRange(port, port)));
        return sent;
    }

    static String[] sender(Ports tried) {
        return new String[] {Command.PYTHON, Command.folder() + "/send.py", tried.toString()};
    }

    private static List<ProbeBatch> of(Collection<ProbeBatch> waves, Direction direction) {
        return waves.stream().filter(wave -> wave.direction() == direction).toList();
    }

    /** Every wave has a source port of its own, so that none is taken for an answer. */
    static void send(Command sender, List<ProbeBatch> waves) {
        var lines = new StringBuilder();
        for (var i = 0; i < waves.size(); i++) {
            var wave = waves.get(i);
            lines.append("%s %s %s %s\n"
                    .formatted(EnumNames.of(wave.transport()), wave.source(), wave.target(), 40_000 + i));
        }
        try {
            assertThat(sender.run(lines.toString())).isEqualTo("sent\n".repeat(waves.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        command(List.of(), "down").run();
        new Command(List.of("rm", "-r", folder.toString()), Map.of()).run();
    }
}
