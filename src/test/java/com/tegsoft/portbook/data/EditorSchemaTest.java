package com.tegsoft.portbook.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.Fixture;
import com.tegsoft.portbook.content.SiteShape;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.matrix.MatrixShape;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Shape;
import com.tegsoft.portbook.yaml.ShapeCheck;
import com.tegsoft.portbook.yaml.SourceReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema for editors and the reader know the same: a public validator agrees on every fixture. */
class EditorSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** What no JSON Schema can know: that a range rises, that an address or a day exists. */
    private static final Set<String> BEYOND_SCHEMAS = Set.of("reversed-range");

    private static final Set<String> BEYOND_SCHEMAS_IN = Set.of("address-with-zeros", "bad-address", "impossible-date");

    static Stream<Path> folders() throws IOException {
        try (var fixtures = Files.list(Path.of("src/test/resources/fixtures"))) {
            var all = new ArrayList<>(fixtures.sorted().toList());
            all.add(Path.of("content"));
            all.add(Product.CONTENT);
            return all.stream();
        }
    }

    @Test
    void the_committed_schemas_are_those_that_the_reader_knows() throws IOException {
        for (var folder : List.of(Path.of("content"), Product.CONTENT)) {
            Golden.assertSame(folder.resolve("matrix.schema.json"), EditorSchema.write(MatrixShape.ROOT));
            Golden.assertSame(folder.resolve("site.schema.json"), EditorSchema.write(SiteShape.ROOT));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void agrees_with_the_reader_about_the_matrix(Path folder) throws IOException {
        assertAgreement(folder, Content.MATRIX, MatrixShape.ROOT);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void agrees_with_the_reader_about_the_site(Path folder) throws IOException {
        assertAgreement(folder, Content.SITE, SiteShape.ROOT);
    }

    private static void assertAgreement(Path folder, String file, Shape.Fields shape) throws IOException {
        var bytes = Fixture.folder(folder).file(file);
        if (bytes.isEmpty() || bytes.get().length > SourceReader.MAX_BYTES) {
            assertThat(folder.getFileName().toString()).isIn("missing-matrix", "missing-site", "fifty-megabytes");
            return;
        }
        var tree = YamlReader.read(SourceReader.read(file, bytes.get()).value()).value();
        var byReader = ShapeCheck.findings(tree, shape).stream()
                .map(Finding::check)
                .filter(check -> !BEYOND_SCHEMAS.contains(check))
                .filter(check ->
                        !BEYOND_SCHEMAS_IN.contains(folder.getFileName().toString()))
                .toList();
        var bySchema = schema(EditorSchema.write(shape)).validate(json(tree).toString(), InputFormat.JSON);
        assertThat(bySchema.isEmpty())
                .as("reader: %s, schema: %s", byReader, bySchema)
                .isEqualTo(byReader.isEmpty());
        assertThat(MatrixReader.read(tree)).isNotNull();
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
    }

    private static JsonNode json(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return JSON.getNodeFactory().stringNode(scalar.text());
        }
        if (node instanceof Node.Sequence sequence) {
            var array = JSON.createArrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        var object = JSON.createObjectNode();
        List<Node.Entry> entries = ((Node.Mapping) node).entries();
        entries.forEach(entry -> object.set(entry.key().text(), json(entry.value())));
        return object;
    }
}
