package com.tegsoft.portbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.data.EditorSchema;
import com.tegsoft.portbook.matrix.MatrixShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example of everything that a matrix can say. */
class MatrixGuideTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");

    private static final String SITE = """
            base-url: https://ports.example.com/
            owner: Example
            support-url: https://www.example.com/
            source-language: en
            languages:
              en: {name: English, direction: ltr, state: complete}
            pages: []
            """;

    private static String example() throws IOException {
        var block = BLOCK.matcher(Files.readString(Path.of("src/main/docs/matrix.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void its_facts_are_accepted_and_only_its_texts_are_missing() throws IOException {
        var texts = Map.of("matrix.yaml", example(), "site.yaml", SITE, "en/texts.yaml", "product: {name: Recorder}\n");
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        var findings = Checks.findings(ContentReader.read(new ContentFiles(files), Set.of()));
        assertThat(findings).isNotEmpty();
        assertThat(findings.stream().filter(finding -> !finding.check().equals("missing-text")))
                .isEmpty();
    }

    @Test
    void it_shows_every_field() throws IOException {
        var fields = new TreeSet<String>();
        collect(new JsonMapper().readTree(EditorSchema.write(MatrixShape.ROOT)), fields);
        assertThat(fields).hasSizeGreaterThan(30);
        var example = example();
        assertThat(fields)
                .allSatisfy(field -> assertThat(example).containsPattern("(?m)[{ ,]" + field + ": |^" + field + ":"));
    }

    private static void collect(JsonNode schema, Set<String> fields) {
        schema.path("properties").propertyNames().forEach(fields::add);
        schema.forEach(part -> collect(part, fields));
    }
}
