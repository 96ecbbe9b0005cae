package com.tegsoft.portbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.site.template.Templates;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** All that a fast test asks of {@code content/}, so that editing it breaks no test: no check finds anything. */
class RealContentTest {

    @Test
    void no_check_finds_anything() throws Exception {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(ContentFiles.load(Path.of("content")), templates.interfaceTexts())
                .withPrintable(templates.printable());
        assertThat(Checks.findings(content)).isEmpty();
    }
}
