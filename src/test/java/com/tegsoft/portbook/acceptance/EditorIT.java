package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/**
 * A maintainer's editor: the real YAML language server, the matrix of the frozen product, the generated schema that its
 * first line names.
 */
@Needs("node")
@Timeout(120)
class EditorIT {

    private static final Path MATRIX = Product.CONTENT.resolve("matrix.yaml");

    @Test
    void the_fields_that_a_service_lacks_are_offered() throws IOException {
        assertThat(offered("  web-access:\n", "    "))
                .contains("hosts", "assumptions")
                .doesNotContain("requirement", "addresses");
    }

    @Test
    void the_words_of_a_closed_list_are_offered() throws IOException {
        assertThat(offered("  web-access:\n", "    requirement: ")).contains("required", "conditional", "optional");
    }

    @Test
    void a_field_says_what_it_means() throws IOException {
        var text = Files.readString(MATRIX);
        var line = text.substring(0, text.indexOf("    requirement:"))
                .lines()
                .toList()
                .size();
        try (var server = new YamlServer()) {
            server.open(MATRIX, text);
            assertThat(server.ask("textDocument/hover", MATRIX, line, 6).toString())
                    .contains("whether the port is required");
        }
    }

    /** What is offered at the end of a line that is being typed below another. */
    private static List<String> offered(String below, String typed) throws IOException {
        var text = Files.readString(MATRIX);
        var at = text.indexOf(below) + below.length();
        var line = text.substring(0, at).lines().toList().size();
        try (var server = new YamlServer()) {
            server.open(MATRIX, text.substring(0, at) + typed + "\n" + text.substring(at));
            var answer = server.ask("textDocument/completion", MATRIX, line, typed.length());
            return answer.path("items")
                    .valueStream()
                    .map(item -> item.path("label"))
                    .map(JsonNode::asString)
                    .toList();
        }
    }
}
