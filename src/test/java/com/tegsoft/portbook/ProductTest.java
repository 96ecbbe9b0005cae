package com.tegsoft.portbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.template.Templates;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The frozen product: everything that the earlier page of Tegsoft said, and nothing that a check refuses. */
class ProductTest {

    private static Matrix matrix;
    private static List<String> findings;

    @BeforeAll
    static void read() throws Exception {
        var templates = Templates.load(Path.of("templates"));
        var content = Product.read(templates);
        findings = Checks.findings(content).stream()
                .map(finding -> finding.at() + " " + finding.message())
                .toList();
        matrix = content.matrix();
    }

    @Test
    void no_check_finds_anything() {
        assertThat(findings).isEmpty();
    }

    @Test
    void carries_every_port_of_the_earlier_page() {
        assertThat(ports(Direction.INBOUND))
                .containsExactlyInAnyOrder(
                        "80/tcp",
                        "443/tcp",
                        "2222/tcp",
                        "5060/tcp",
                        "5060/udp",
                        "10000-20000/udp",
                        "50000/tcp",
                        "8009/tcp",
                        "8089/tcp");
        assertThat(ports(Direction.OUTBOUND)).containsExactlyInAnyOrder("80/tcp", "443/tcp", "2222/tcp");
    }

    @Test
    void carries_every_purpose_role_host_and_address_of_the_earlier_page() {
        assertThat(matrix.purposes()).hasSize(10);
        assertThat(matrix.roles()).hasSize(4);
        assertThat(matrix.services(service -> service.direction() == Direction.INBOUND))
                .hasSize(7);
        assertThat(matrix.hosts().values().stream()
                        .flatMap(host -> host.addresses().stream())
                        .map(address -> address.text()))
                .containsExactlyInAnyOrder("159.122.86.236", "158.177.43.56", "159.122.86.228");
        assertThat(matrix.siteSpecific()).hasSize(3);
    }

    @Test
    void offers_neither_shell_nor_database_to_any_source() {
        assertThat(matrix.services().values().stream().filter(service -> List.of("console-access", "database-access")
                        .contains(service.id().value())))
                .hasSize(2)
                .allSatisfy(service ->
                        assertThat(service.exposure().orElseThrow().name()).isEqualTo("RESTRICTED"));
    }

    private static List<String> ports(Direction direction) {
        return Matrix.flows(matrix.services(service -> service.direction() == direction)).stream()
                .map(flow -> flow.port().toString())
                .toList();
    }
}
