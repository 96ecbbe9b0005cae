package com.tegsoft.portbook.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page of the browser, and what it asked for and complained of since the last navigation. */
final class Tab {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String BARRIERS = """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(' | ')).join())
            """;

    /** A short link leads to a page by way of another one. */
    private static final int MOST_PAGES = 5;

    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();

    Tab(HttpClient http, URI address) {
        socket = http.newWebSocketBuilder().buildAsync(address, new Listener()).join();
        for (var domain : new String[] {"Page", "Network", "Runtime", "Log"}) {
            send(domain + ".enable", Map.of());
        }
    }

    /**
     * Opens an address as a new page and waits until it has loaded. The page that is shown already is left first: with
     * another fragment the browser would only scroll there, and report no load.
     */
    void open(URI address) {
        if (address.toString()
                .startsWith(evaluate("location.href.split('#')[0]").asString() + "#")) {
            load(URI.create("about:blank"));
        }
        requests.clear();
        complaints.clear();
        load(address);
    }

    private void load(URI address) {
        loaded = new CompletableFuture<>();
        send("Page.navigate", Map.of("url", address.toString()));
        await(loaded);
    }

    /** Closes the page, and with it whatever it was still asking for. */
    void close() {
        send("Page.close", Map.of());
    }

    void emulate(int width, String colours) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", new Object[] {Map.of("name", "prefers-color-scheme", "value", colours)}));
    }

    /** The page as PDF, printed on a paper of some size in inches. */
    byte[] printed(double width, double height) {
        var printed =
                send("Page.printToPDF", Map.of("paperWidth", width, "paperHeight", height, "preferCSSPageSize", true));
        return Base64.getDecoder().decode(printed.required("data").asString());
    }

    /** Lets every page do what a browser would ask its user for, as the page in front. */
    void grant(String... permissions) {
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        send("Browser.grantPermissions", Map.of("permissions", permissions));
    }

    /** Runs a script before those of each page that is opened from now on; ends with what is returned. */
    String beforePages(String script) {
        return send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .required("identifier")
                .asString();
    }

    void endBeforePages(String identifier) {
        send("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
    }

    /** Types a text into the element that has the focus. */
    void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** Pastes a text into the element that has the focus, as a reader does. */
    void paste(String text) {
        evaluate("navigator.clipboard.writeText(%s)".formatted(JSON.writeValueAsString(text)));
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", "v", "modifiers", 2, "commands", new String[] {"paste"}));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", "v", "modifiers", 2));
    }

    /** Clicks a place of the window with the mouse, in pixels from its top left corner. */
    void click(double x, double y) {
        for (var event : new String[] {"mousePressed", "mouseReleased"}) {
            send("Input.dispatchMouseEvent", Map.of("type", event, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /** Presses a key, such as {@code Escape} or {@code /}, alone or with {@code Control}. */
    void press(String key, boolean control) {
        for (var event : new String[] {"keyDown", "keyUp"}) {
            var text = key.length() == 1 && !control && event.equals("keyDown")
                    ? Map.of("text", key)
                    : key.equals("Enter") && event.equals("keyDown") ? Map.of("text", "\r") : Map.<String, Object>of();
            var parameters = new HashMap<String, Object>(text);
            parameters.putAll(Map.of("type", event, "key", key, "modifiers", control ? 2 : 0));
            send("Input.dispatchKeyEvent", parameters);
        }
    }

    /** The page was left for another one before a script had its value. */
    static final class PageLeftException extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The value of a script, a promise awaited.
     *
     * @throws PageLeftException if another page is shown before there is one
     */
    JsonNode evaluate(String script) {
        var result =
                send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.isMissingNode()) {
            throw new PageLeftException();
        }
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.required("result").path("value");
    }

    /** The same as text. */
    String value(String script) {
        return evaluate("String(" + script + ")").asString();
    }

    /** Waits until a script is true, on the page that is shown or one that it leads to: some answers are loaded, and said after a pause. */
    void until(String script) {
        var isLeft = true;
        for (var pages = 0; isLeft && pages < MOST_PAGES; pages++) {
            isLeft = isLeftBefore(script);
        }
        if (isLeft) {
            throw new IllegalStateException("one page led to another %s times".formatted(MOST_PAGES));
        }
    }

    /** Whether the page led to another one before the script was true. */
    private boolean isLeftBefore(String script) {
        try {
            evaluate("""
                    new Promise((done, failed) => {
                      const look = () => (%s) ? done() : setTimeout(look, 20);
                      setTimeout(() => failed(new Error("never so")), 60000);
                      look();
                    })
                    """.formatted(script));
            return false;
        } catch (PageLeftException e) {
            return true;
        }
    }

    /** What axe finds on the page as it is now; empty if nothing. */
    String barriers() throws IOException {
        evaluate(Files.readString(Path.of("target/npm/node_modules/axe-core/axe.min.js")) + ";0");
        return evaluate(BARRIERS).asString();
    }

    /** Clears everything that the browser keeps for a reader. */
    void forget() {
        evaluate("sessionStorage.clear(); localStorage.clear()");
    }

    /** Opens every entry of the page's snippets that is shown, as a reader does, and waits for their texts. */
    void unfold() {
        evaluate("""
                new Promise((done, failed) => {
                  const entries = [...document.querySelectorAll(".snippets > details:not([hidden])")];
                  for (const entry of entries) entry.open = true;
                  const look = () => (entries.every((entry) => entry.querySelector("code")) ? done() : setTimeout(look, 20));
                  setTimeout(() => failed(new Error("an entry has no text")), 60000);
                  look();
                })
                """);
    }

    /** Addresses that the page has asked for. */
    Iterable<String> requests() {
        return requests;
    }

    /** Errors and warnings on the console, violations of the Content-Security-Policy among them. */
    Iterable<String> complaints() {
        return complaints;
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        var id = ids.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        return await(answer);
    }

    private static JsonNode await(CompletableFuture<JsonNode> answer) {
        try {
            return answer.get(120, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the browser did not answer", e);
        }
    }

    private void receive(JsonNode message) {
        var parameters = message.path("params");
        switch (message.path("method").asString("")) {
            case "" ->
                Objects.requireNonNull(answers.remove(message.required("id").asInt()))
                        .complete(message.path("result"));
            case "Page.loadEventFired" -> loaded.complete(parameters);
            case "Network.requestWillBeSent" ->
                requests.add(parameters.path("request").path("url").asString());
            case "Log.entryAdded" ->
                complaints.add(parameters.path("entry").path("text").asString());
            case "Runtime.exceptionThrown" -> complaints.add(parameters.toString());
            default -> {
                /* of no interest */
            }
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                receive(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
