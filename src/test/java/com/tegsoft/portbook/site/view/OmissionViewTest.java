package com.tegsoft.portbook.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.site.artefact.SiteHistory;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Omission;
import com.tegsoft.portbook.snippet.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OmissionViewTest {

    /** What is left out as service, port, place and reason, and the lines of the page. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                           | ''
            web-access 80/tcp a IPV6                                     | Web access: TCP 80 to a, IPv6
            web-access 80/tcp a IPV6; web-access 80/tcp b IPV6           | Web access: TCP 80 to a b, IPv6
            web-access 80/tcp a IPV6; web-access 443/tcp a IPV6          | Web access: TCP 80 TCP 443 to a, IPv6
            web-access 80/tcp a IPV6; web-access 443/tcp b IPV6          | Web access: TCP 80 to a, IPv6; Web access: TCP 443 to b, IPv6
            web-access 80/tcp a IPV6; web-access 80/tcp b OUTBOUND       | Web access: TCP 80 to a, IPv6; Web access: TCP 80 to b, outbound connections
            web-access 80/tcp a IPV6; console-access 80/tcp a IPV6       | Web access: TCP 80 to a, IPv6; Console access: TCP 80 to a, IPv6
            web-access 80/tcp a IPV6; web-access 443/tcp a IPV6; web-access 80/tcp b IPV6; web-access 443/tcp b IPV6 | Web access: TCP 80 TCP 443 to a b, IPv6
            web-access 80/tcp a IPV6; web-access 443/tcp b IPV6; web-access 90/udp a IPV6 | Web access: TCP 80 UDP 90 to a, IPv6; Web access: TCP 443 to b, IPv6
            """)
    void ports_and_networks_of_a_service_share_a_line_where_each_port_has_all_of_them(String omitted, String lines)
            throws IOException {
        var omissions = Stream.of(omitted.split("; "))
                .filter(text -> !text.isEmpty())
                .map(OmissionViewTest::omission)
                .toList();
        assertThat(OmissionView.of(omissions, language()).stream()
                        .map(OmissionViewTest::line)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(lines);
    }

    private static Omission omission(String text) {
        var words = text.split(" ", -1);
        var lack = Platform.Capability.valueOf(words[3]);
        return new Omission(Direction.INBOUND, Port.parse(words[1]), "end-user", words[2], words[0], Optional.of(lack));
    }

    private static String line(OmissionView view) {
        var ports = view.ports().stream()
                .map(port -> port.transport() + " " + port.range())
                .collect(Collectors.joining(" "));
        return "%s: %s to %s, %s".formatted(view.service().name(), ports, String.join(" ", view.nets()), view.lack());
    }

    private static LanguageView language() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = Product.read(templates);
        return new LanguageView(
                content,
                content.site().languages().get(0),
                new SiteHistory(content, templates),
                new LinkStart("", content.site().languages().get(0).code() + "/"));
    }
}
