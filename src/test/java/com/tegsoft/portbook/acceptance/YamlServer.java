package com.tegsoft.portbook.acceptance;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The YAML language server that editors use, driven over its standard streams as an editor drives it. */
final class YamlServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROGRAM = "target/npm/node_modules/yaml-language-server/bin/yaml-language-server";

    private final Process process;
    private final DataInputStream answers;
    private final AtomicInteger ids = new AtomicInteger();

    YamlServer() throws IOException {
        process = new ProcessBuilder("node", PROGRAM, "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        answers = new DataInputStream(process.getInputStream());
        ask(
                "initialize",
                Map.of("processId", ProcessHandle.current().pid(), "rootUri", "file:///", "capabilities", Map.of()));
        tell("initialized", Map.of());
    }

    /** Opens a text as if it were the file. */
    void open(Path file, String text) throws IOException {
        tell(
                "textDocument/didOpen",
                Map.of("textDocument", Map.of("uri", uri(file), "languageId", "yaml", "version", 1, "text", text)));
    }

    /** What the editor would ask at a place of the text, the line and column from 0. */
    JsonNode ask(String method, Path file, int line, int column) throws IOException {
        return ask(
                method,
                Map.of(
                        "textDocument",
                        Map.of("uri", uri(file)),
                        "position",
                        Map.of("line", line, "character", column)));
    }

    private static String uri(Path file) {
        return file.toAbsolutePath().toUri().toString();
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws IOException {
        var id = ids.incrementAndGet();
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
        while (true) {
            var message = receive();
            if (message.has("method") && message.has("id")) { // It asks for its settings; an editor has none.
                var count = Math.max(1, message.at("/params/items").size());
                send(Map.of("jsonrpc", "2.0", "id", message.get("id"), "result", new Object[count]));
            } else if (message.path("id").asInt(0) == id) {
                return message.path("result");
            }
        }
    }

    private void tell(String method, Map<String, ?> parameters) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
    }

    private void send(Map<String, ?> message) throws IOException {
        var body = JSON.writeValueAsBytes(message);
        var out = process.getOutputStream();
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private JsonNode receive() throws IOException {
        var length = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring("Content-Length: ".length()));
            }
        }
        return JSON.readTree(answers.readNBytes(length));
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var c = answers.readByte(); c != '\n'; c = answers.readByte()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
