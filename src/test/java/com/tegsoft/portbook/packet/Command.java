package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that must end well, and soon. */
record Command(List<String> words, Map<String, String> environment) {

    /** Debian's own, whatever else a developer has; it starts ten times as fast as one that is looked up by a shim. */
    static final String PYTHON = "/usr/bin/python3";

    private static final int SECONDS = 600;

    /** What it prints. */
    String run() throws IOException {
        return run("");
    }

    /** The same for something that it reads. */
    String run(String input) throws IOException {
        var output = File.createTempFile("command", ".txt");
        try {
            var process = start(output);
            try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
                stdin.write(input);
            }
            var ended = ends(process);
            var text = Files.readString(output.toPath());
            assertThat(ended).as("%s ends in time: %s", words, text).isTrue();
            assertThat(process.exitValue()).as("%s: %s", words, text).isZero();
            return text;
        } finally {
            Files.delete(output.toPath());
        }
    }

    private static boolean ends(Process process) throws IOException {
        try {
            var ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            return ended;
        } catch (InterruptedException e) {
            throw new InterruptedIOException(e.getMessage());
        }
    }

    /** Output goes to a file: a daemon that stays behind would keep a pipe open. */
    private Process start(File output) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Starts it for a conversation. */
    Process converse() throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Path folder() {
        return Path.of("src/test/resources/packet").toAbsolutePath();
    }
}
