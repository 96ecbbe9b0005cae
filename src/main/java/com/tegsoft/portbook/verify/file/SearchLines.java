package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.snippet.Platform;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the find box of a language looks things up in: every port, service, host, page, word and sentence of it. */
record SearchLines(Content content, LanguageTexts texts, List<Platform> platforms) {

    private static final ScriptData SCRIPT = new ScriptData(
            Pattern.compile("\\(globalThis\\.portbook \\?\\?= \\{\\}\\)\\.search = (\\{.*\\});\\n"),
            "gives the find box its data");

    FileFacts facts(String text) {
        return new FileFacts(
                new ExpectedSearch(content, texts, platforms).lines(), SCRIPT.read(text, SearchLines::lines));
    }

    private static List<String> lines(JsonObject data) {
        return Stream.of(
                        Stream.of("home", "direction", "product", "comma", "port")
                                .map(name -> name + " " + data.text(name)),
                        Stream.of("transports " + data.texts("transports")),
                        named(data, "phrases"),
                        named(data, "labels"),
                        data.objects("services").stream().map(SearchLines::service),
                        data.objects("ports").stream().map(SearchLines::port),
                        data.objects("local").stream().map(SearchLines::local),
                        data.objects("hosts").stream().map(host -> "host " + thing(host) + " " + host.texts("nets")),
                        data.objects("things").stream().map(one -> one.text("group") + " " + thing(one)))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<String> named(JsonObject data, String field) {
        var all = data.object(field);
        return Stream.of(all.names()).flatMap(names -> {
            var lines = Stream.<String>builder();
            names.forEach(name -> lines.add(field + " " + name + ": " + all.text(name)));
            return lines.build();
        });
    }

    private static String service(JsonObject service) {
        return "service %s %s for %s by %s to %s"
                .formatted(
                        service.text("direction"),
                        thing(service),
                        service.texts("purposes"),
                        service.texts("roles"),
                        service.texts("hosts"));
    }

    private static String port(JsonObject port) {
        return "port %s %s %s-%s%s %s %s: %s"
                .formatted(
                        port.text("service"),
                        port.text("transport"),
                        port.number("first"),
                        port.number("last"),
                        port.has("number") ? " " + port.text("number") + " " + port.text("row") : "",
                        port.text("protocol"),
                        port.texts("marks"),
                        (port.has("features") ? port.texts("features") + " " : "") + port.text("why"));
    }

    private static String local(JsonObject port) {
        return local(port.text("name"), port.text("transport"), port.number("first"), port.number("last"));
    }

    static String local(String name, String transport, int first, int last) {
        return "local %s: %s %s-%s".formatted(name, transport, first, last);
    }

    /** What everything has that can be found. */
    private static String thing(JsonObject thing) {
        return thing(thing.text("id"), thing.text("name"), thing.text("href"), thing.texts("also"), thing.text("text"));
    }

    static String thing(String id, String name, String href, List<String> also, String text) {
        return "%s \"%s\" at %s also %s: %s".formatted(id, name, href, also, text);
    }
}
