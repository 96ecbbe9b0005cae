package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Multiplied;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages leave out what is too much for a reader of many services, the picture and the ports in lists, and read-back knows it. */
class ManyServicesIT {

    private static final Set<String> PAGES =
            Set.of("pages/home.ftlh", "pages/ports.ftlh", "pages/purpose.ftlh", "pages/role.ftlh");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5})
    void pages_are_read_back_however_many_services_there_are(int copies) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(Multiplied.content(copies), templates.interfaceTexts());
        var artefacts = Rendered.pages(content, templates, PAGES).artefacts();
        assertThat(artefacts).hasSizeGreaterThan(20);
        assertThat(Verification.findings(content, artefacts)).isEmpty();
    }
}
