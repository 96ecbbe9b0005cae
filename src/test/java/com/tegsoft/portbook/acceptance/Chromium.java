package com.tegsoft.portbook.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A headless browser of its own, driven over the Chrome DevTools Protocol. */
final class Chromium implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final Path profile;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String port;

    Chromium() throws IOException, InterruptedException {
        profile = Files.createTempDirectory("portbook-chromium");
        process = new ProcessBuilder(List.of(
                        Programs.find("chromium").orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        port = port();
    }

    private String port() throws IOException, InterruptedException {
        var file = profile.resolve("DevToolsActivePort");
        for (var waited = 0; waited < START.toMillis(); waited += 100) {
            try {
                var lines = Files.readAllLines(file);
                if (!lines.isEmpty()) {
                    return lines.get(0);
                }
            } catch (NoSuchFileException notYet) {
                if (!process.isAlive()) {
                    throw new IOException("chromium ended with status " + process.exitValue());
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("chromium did not start within " + START);
    }

    Tab tab() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = new JsonMapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
        return new Tab(http, URI.create(answer.required("webSocketDebuggerUrl").asString()));
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        try (var files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
