package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Two computers in network namespaces of this test's own, joined by one cable and by nothing else. */
final class VethPair {

    static final String SERVER_ADDRESS = "198.18.77.2";

    private static final String NAME = "portbook-lab-" + ProcessHandle.current().pid();
    static final String CLIENT = NAME + "-c";
    static final String SERVER = NAME + "-s";

    private final List<Process> programs = new ArrayList<>();

    /** What a program came to. */
    record Outcome(int status, String output) {}

    VethPair() throws IOException, InterruptedException {
        host("ip", "netns", "add", CLIENT);
        host("ip", "netns", "add", SERVER);
        host("ip", "-n", CLIENT, "link", "add", "cable", "type", "veth", "peer", "name", "cable", "netns", SERVER);
        for (var end : List.of(CLIENT, SERVER)) {
            var address = end.equals(CLIENT) ? "198.18.77.1/24" : SERVER_ADDRESS + "/24";
            host("ip", "-n", end, "address", "add", address, "dev", "cable");
            host("ip", "-n", end, "link", "set", "cable", "up");
            host("ip", "-n", end, "link", "set", "lo", "up");
        }
    }

    /** Runs a program on one of the computers to its end. */
    Outcome run(String computer, String... command) throws IOException, InterruptedException {
        var process = start(computer, command);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
        return new Outcome(process.exitValue(), output);
    }

    /** Starts a program that is ended with it, and waits for its first line. */
    void serve(String computer, String... command) throws IOException {
        var process = start(computer, command);
        programs.add(process);
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isNotNull();
    }

    private static Process start(String computer, String... command) throws IOException {
        var whole = new ArrayList<>(List.of("ip", "netns", "exec", computer));
        whole.addAll(List.of(command));
        return new ProcessBuilder(whole).redirectErrorStream(true).start();
    }

    private static void host(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    void close() throws IOException, InterruptedException {
        programs.forEach(Process::destroy);
        host("ip", "netns", "delete", CLIENT);
        host("ip", "netns", "delete", SERVER);
    }
}
