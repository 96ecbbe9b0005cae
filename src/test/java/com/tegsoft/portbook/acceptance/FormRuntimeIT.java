package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.FormChoice;
import com.tegsoft.portbook.fixture.FormProgram;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the form on the site prints in a browser is what the command line prints, and it refuses the same. */
class FormRuntimeIT {

    private static final int CHOICES = 500;

    @Test
    @Needs("node")
    void prints_and_refuses_what_the_command_line_does() throws IOException, InterruptedException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(product(), templates.interfaceTexts());
        var choices = FormChoice.random(content, templates.platforms(), Long.getLong("form.seed", 18), CHOICES);
        var program = new FormProgram(content, templates);
        var printed = program.printed(choices);
        assertThat(printed).hasSize(CHOICES);
        assertThat(program.differences(choices, printed)).isEmpty();
        assertThat(printed.stream().filter(text -> text.startsWith("refused")))
                .hasSizeBetween(CHOICES / 10, CHOICES * 7 / 10);
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
}
