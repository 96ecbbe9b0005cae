package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The find box offers the first port as an example, whatever that is. */
class FirstPortIT {

    private static final Set<String> PAGES = Set.of("pages/home.ftlh", "pages/search.ftlh");
    private static final String FIRST = "{port: 80/tcp, protocol: http, encryption: none, because: [clear-text]}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            443/tcp,             https
            10000-20000/udp,     rtp
            36412/sctp,          sip
            udp,                 syslog
            icmp/echo-request,   ping
            icmpv6/echo-request, ping
            esp,                 esp
            gre,                 gre
            ip/112,              vrrp
            """)
    void is_typed_as_the_matrix_has_it(String port, String protocol) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var files = Product.edited("matrix.yaml", matrix -> {
            assertThat(matrix).contains(FIRST);
            return matrix.replaceFirst(
                    "\\{port: 80/tcp.*", "{port: %s, protocol: %s, encryption: none}".formatted(port, protocol));
        });
        var content = ContentReader.read(files, templates.interfaceTexts());
        var artefacts = Rendered.pages(content, templates, PAGES).artefacts();
        assertThat(artefacts).hasSizeGreaterThan(4).anySatisfy(page -> assertThat(
                        new String(page.bytes(), StandardCharsets.UTF_8))
                .contains("<bdi dir=\"ltr\">" + port + "</bdi></button>"));
        assertThat(Verification.findings(content, artefacts)).isEmpty();
    }
}
