package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.json.JsonLayout;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.site.artefact.FormScripts;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scripts of the form, run in Node as a browser would run them. */
record FormProgram(Content content, Templates templates) {

    private static final List<String> SCRIPTS = List.of("assets/template.js", "assets/network.js", "assets/snippet.js");

    /** What it prints for each choice, or which fields it refuses. */
    List<String> printed(List<FormChoice> choices) throws IOException, InterruptedException {
        Map<String, Object> asked =
                Map.of("choices", choices.stream().map(FormChoice::json).toList(), "templates", List.of());
        return run(asked).objects("choices").stream()
                .map(one -> one.has("text") ? "text " + one.text("text") : "refused " + one.texts("refused"))
                .toList();
    }

    /** What it prints for each template, or what is wrong with that. */
    List<String> printed(List<String> texts, String part, Map<String, Object> model)
            throws IOException, InterruptedException {
        Map<String, Object> asked = Map.of("choices", List.of(), "templates", texts, "part", part, "model", model);
        return run(asked).objects("templates").stream()
                .map(one -> one.has("text") ? one.text("text") : "fault: " + one.text("fault"))
                .toList();
    }

    private JsonObject run(Map<String, Object> asked) throws IOException, InterruptedException {
        var program = SCRIPTS.stream().map(templates.assets()::get);
        var data = new FormScripts(content, templates).artefacts().stream().map(file -> file.bytes());
        var input = new TreeMap<>(asked);
        input.put(
                "scripts",
                Stream.concat(program, data)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .toList());
        var process = new ProcessBuilder("node", "src/test/js/form.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(JsonLayout.COMPACT.write(input).getBytes(StandardCharsets.UTF_8));
        }
        var said = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return JsonObject.read(said);
    }
}
