package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An administrator's connection to port 22 of the server, open the whole time. */
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
        var listener = End.start(lab.inServer(Command.PYTHON, SCRIPT, "serve", server, "22"));
        listener.expect("ready");
        var caller = End.start(lab.atPeer(Command.PYTHON, SCRIPT, "connect", administrator, server, "22"));
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
