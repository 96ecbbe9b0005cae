package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A connection that stays open: of an administrator to port 22 of the server the whole time, or between two nodes. */
final class Session implements AutoCloseable {

    /** Long enough for TCP to send a lost packet again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String SCRIPT = Command.folder() + "/session.py";

    private final End server;
    private final End client;

    private Session(End server, End client) {
        this.server = server;
        this.client = client;
    }

    /** One of its two processes. */
    private record End(Process process, BufferedReader output) {

        static End start(Command command) throws IOException {
            var process = command.converse();
            return new End(process, process.inputReader(StandardCharsets.UTF_8));
        }

        void expect(String line) {
            var read = CompletableFuture.supplyAsync(() -> {
                try {
                    return String.valueOf(output.readLine());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertThat(read.completeOnTimeout("nothing", PATIENCE.toSeconds(), TimeUnit.SECONDS)
                            .join())
                    .isEqualTo(line);
        }

        void say(String line) throws IOException {
            var stdin = process.outputWriter(StandardCharsets.UTF_8);
            stdin.write(line + "\n");
            stdin.flush();
        }
    }

    static Session open(Lab lab, String administrator, String server) throws IOException {
        return open(
                lab.inServer(Command.PYTHON, SCRIPT, "serve", server, "22"),
                lab.atPeer(Command.PYTHON, SCRIPT, "connect", administrator, server, "22"));
    }

    /** Between two nodes, each of which has a firewall. */
    static Session open(Lab lab, Node caller, Node listener, int port) throws IOException {
        var number = String.valueOf(port);
        var target = listener.address(false);
        return open(
                lab.at(listener.end(), Command.PYTHON, SCRIPT, "serve", target, number),
                lab.at(caller.end(), Command.PYTHON, SCRIPT, "connect", caller.address(false), target, number));
    }

    private static Session open(Command serve, Command connect) throws IOException {
        var listener = End.start(serve);
        listener.expect("ready");
        var caller = End.start(connect);
        caller.expect("connected");
        listener.expect("connected");
        return new Session(listener, caller);
    }

    /** As after a command: the server writes its prompt, the administrator types. */
    void goesOn() throws IOException {
        server.say("prompt");
        client.expect("prompt");
        client.say("command");
        server.expect("command");
    }

    @Override
    public void close() {
        client.process().destroy();
        server.process().destroy();
    }
}
