package com.tegsoft.portbook.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.tegsoft.portbook.parallel.DaemonThreads;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.publish.HeaderRules;
import com.tegsoft.portbook.publish.MediaType;
import com.tegsoft.portbook.site.artefact.Artefact;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A web server on the loopback interface for the maintainer's own browser. It answers as the published site would, with
 * the headers of the published {@code _headers}, except that nothing may be cached. Each page gets one additional
 * script, which requests another script that is answered when there is something new: this is the only notification
 * that the site's Content-Security-Policy permits, so the policy stays in force.
 */
final class PreviewServer implements AutoCloseable {

    /** The path of the preview's own files; no artefact can have it. */
    static final String OWN = "/.preview/";

    private static final long TIMEOUT_SECONDS = 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(new DaemonThreads("preview"));
    private final AtomicReference<String> lastRequested = new AtomicReference<>(SitePaths.file(""));
    private final AtomicReference<PreviewState> state = new AtomicReference<>(PreviewState.empty());

    private PreviewServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts the server, with nothing to show yet.
     *
     * @param port 0: any free port
     * @throws IOException if the port is taken
     */
    public static PreviewServer open(int port) throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        var preview = new PreviewServer(HttpServer.create(loopback, 0));
        preview.server.createContext("/", preview::answer);
        preview.server.setExecutor(preview.threads);
        preview.server.start();
        return preview;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** The page that was requested last, as a path of the site. */
    public String lastRequested() {
        return Objects.requireNonNull(lastRequested.get());
    }

    /**
     * Shows a site, given as its artefacts by path; browsers load their pages again.
     *
     * @param findings why it would not be published; may be empty
     */
    public void show(Function<String, Optional<Artefact>> site, String findings) {
        change(now -> now.show(site, findings));
    }

    /** Shows findings on top of the site that was shown last. */
    public void showFindings(String findings) {
        change(now -> now.showFindings(findings));
    }

    private void change(UnaryOperator<PreviewState> next) {
        Objects.requireNonNull(state.getAndUpdate(next)).replaced().countDown();
    }

    private PreviewState state() {
        return Objects.requireNonNull(state.get());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("GET") || !isForUs(exchange)) {
                send(
                        exchange,
                        403,
                        MediaType.of("txt"),
                        "the preview answers only GET requests to 127.0.0.1 or localhost"
                                .getBytes(StandardCharsets.UTF_8));
            } else if (path.startsWith(OWN)) {
                own(exchange, path.substring(OWN.length()));
            } else {
                published(exchange, path);
            }
        }
    }

    /** A foreign page that resolves its own name to our address would send that name (DNS rebinding). */
    private boolean isForUs(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst("Host");
        return address().getAuthority().equals(host)
                || ("localhost:" + address().getPort()).equals(host);
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        var body =
                switch (name) {
                    case "next.js" ->
                        next(String.valueOf(exchange.getRequestURI().getQuery()));
                    case "script.js", "findings.css" -> resource(name);
                    default -> new byte[0];
                };
        send(exchange, 200, MediaType.of(name), body);
    }

    /** Returns when there is a newer state than the one that the browser has, or empty after a timeout. */
    private byte[] next(String known) {
        var now = state();
        var news = !known.equals(Integer.toString(now.number()));
        try {
            news = news || now.replaced().await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (news ? "location.reload();\n" : "").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = PreviewServer.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private void published(HttpExchange exchange, String address) throws IOException {
        var now = state();
        try {
            var path = SitePaths.file(address.substring(1));
            if (SitePaths.isHtml(path)) {
                lastRequested.set(path);
            }
            // The page for missing addresses names the style sheet by its path on the real host.
            var found = now.site().apply(path).or(() -> now.site().apply(path.replaceFirst("^.*/(?=assets/)", "")));
            headers(now).of(address).forEach(exchange.getResponseHeaders()::set);
            if (found.isPresent() && !SitePaths.isHtml(path)) {
                send(exchange, 200, MediaType.of(path), found.get().bytes());
            } else if (found.isEmpty()
                    && now.site().apply(SitePaths.file(path + "/")).isPresent()) {
                exchange.getResponseHeaders().set("Location", address + "/");
                send(exchange, 301, MediaType.of("html"), new byte[0]);
            } else {
                var page = now.page(found.or(() -> now.site().apply(SitePaths.NOT_FOUND)));
                send(exchange, found.isPresent() ? 200 : 404, MediaType.of("html"), page);
            }
        } catch (RuntimeException e) { // A page that was not requested before may fail to render.
            send(exchange, 500, MediaType.of("html"), now.fault(String.valueOf(e.getMessage())));
        }
    }

    private static HeaderRules headers(PreviewState now) {
        return now.site()
                .apply(SitePaths.HEADERS)
                .map(file -> HeaderRules.parse(new String(file.bytes(), StandardCharsets.UTF_8)))
                .orElse(HeaderRules.parse(""));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
