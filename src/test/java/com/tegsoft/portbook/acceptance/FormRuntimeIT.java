package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.json.JsonLayout;
import com.tegsoft.portbook.json.JsonObject;
import com.tegsoft.portbook.site.artefact.FormScripts;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the form on the site prints in a browser is what the command line prints, and it refuses the same. */
class FormRuntimeIT {

    private static final List<String> PROGRAM = List.of("assets/template.js", "assets/network.js", "assets/snippet.js");

    @Test
    @Needs("node")
    void prints_what_the_command_line_prints() throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(product(), templates.interfaceTexts());
        var choices = FormChoice.random(
                content, templates.platforms(), Long.getLong("form.seed", 18), Integer.getInteger("form.choices", 500));
        var printed = printed(content, templates, choices);
        assertThat(printed).hasSameSizeAs(choices);
        assertThat(IntStream.range(0, choices.size())
                        .mapToObj(i ->
                                difference(choices.get(i), choices.get(i).printed(content, templates), printed.get(i)))
                        .flatMap(List::stream))
                .isEmpty();
        assertThat(printed.stream().filter(text -> text.startsWith("refused"))).hasSizeBetween(50, 350);
    }

    /** The product, with a role that is a different machine in each service, and a port for other sources than its service. */
    private static ContentFiles product() throws IOException {
        var files = new TreeMap<>(ContentFiles.load(Product.CONTENT).files());
        var matrix = new String(files.get(Content.MATRIX), StandardCharsets.UTF_8)
                .replaceFirst("  system: \\{}", "  system: {per-service: true}")
                .replaceFirst("port: 80/tcp", "port: 80/tcp, source: restricted");
        assertThat(matrix).contains("per-service: true", "80/tcp, source");
        files.put(Content.MATRIX, matrix.getBytes(StandardCharsets.UTF_8));
        return new ContentFiles(files);
    }

    private static List<String> difference(FormChoice choice, Map<String, Object> wanted, String printed) {
        var refused = wanted.containsKey("refused");
        var alike = refused ? printed.startsWith("refused") : printed.equals("text " + wanted.get("text"));
        return alike ? List.of() : List.of(choice.json() + "\n" + wanted + "\nbut the form: " + printed);
    }

    private static List<String> printed(Content content, Templates templates, List<FormChoice> choices)
            throws IOException, InterruptedException {
        var program = PROGRAM.stream().map(templates.assets()::get);
        var data = new FormScripts(content, templates).artefacts().stream().map(file -> file.bytes());
        var scripts = Stream.concat(program, data)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
        var input = JsonLayout.COMPACT.write(Map.of(
                "scripts",
                scripts,
                "choices",
                choices.stream().map(FormChoice::json).toList()));
        var process = new ProcessBuilder("node", "src/test/js/form.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return JsonObject.read(said.getBytes(StandardCharsets.UTF_8)).objects("all").stream()
                .map(one -> one.has("text") ? "text " + one.text("text") : "refused " + one.texts("refused"))
                .toList();
    }
}
