package com.tegsoft.portbook.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;

/** Serves a folder on the loopback interface, with the headers that its {@code _headers} file asks for. */
final class StaticServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "json",
            "application/json",
            "xml",
            "application/xml",
            "csv",
            "text/csv");

    private final HttpServer server;
    private final Path folder;
    private final Map<String, String> headers;
    private final Duration pause;

    StaticServer(Path folder) throws IOException {
        this(folder, Duration.ZERO);
    }

    /** @param pause before each script that a browser does not wait for, as a slow line has: the page is seen without them first */
    StaticServer(Path folder, Duration pause) throws IOException {
        this.folder = folder;
        this.pause = pause;
        this.headers = headers(folder.resolve("_headers"));
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.start();
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The headers for every path: the lines below {@code /*}. */
    private static Map<String, String> headers(Path file) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        var everywhere = false;
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("/")) {
                everywhere = line.equals("/*");
            } else if (everywhere && line.contains(": ")) {
                headers.put(line.strip().split(": ", 2)[0], line.strip().split(": ", 2)[1]);
            }
        }
        return headers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        // The page for missing addresses names the style sheet by its path on the real host.
        var path = exchange.getRequestURI()
                .getPath()
                .replaceFirst("^/.*(?=/assets/)", "")
                .substring(1);
        if (path.equals("favicon.ico")) { // A browser asks the host for it by itself, which is not the page's doing.
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            return;
        }
        var file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                .normalize();
        var found = file.startsWith(folder) && Files.isRegularFile(file);
        var bytes = Files.readAllBytes(found ? file : folder.resolve("404.html"));
        var name = found ? file.getFileName().toString() : "404.html";
        if (name.endsWith(".js") && !name.equals("theme.js")) {
            pause();
        }
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private void pause() throws InterruptedIOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
