package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sockets of a machine are compared with what its part of the product listens on. */
class HostComponentTest {

    private static final String SOCKETS = """
            Netid State  Recv-Q Send-Q Local Address:Port Peer Address:Port Process
            tcp   LISTEN 0      128          0.0.0.0:2379      0.0.0.0:*
            tcp   LISTEN 0      128          0.0.0.0:10250     0.0.0.0:*
            tcp   LISTEN 0      128          0.0.0.0:30001     0.0.0.0:*
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        VendorTable.of("cluster").writeTo(folder.resolve("content"));
        Files.writeString(folder.resolve("sockets.txt"), SOCKETS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            server-node            | 1 | 30001/tcp | 2 | 9345/tcp
            agent-node             | 1 | 2379/tcp  | 2 | 8472/udp
            agent-node server-node | 0 | -         | 3 | 9345/tcp
            """)
    void a_socket_of_another_part_is_a_finding(String parts, int status, String found, int known, String silent) {
        var run = run(folder.resolve("content"), parts.split(" ", -1));
        assertThat(run.status()).as("%s", run).isEqualTo(status);
        for (var port : List.of("2379/tcp", "10250/tcp", "30001/tcp")) {
            assertThat(run.out().contains("`" + port + "`")).as(port).isEqualTo(port.equals(found));
        }
        assertThat(run.err()).startsWith(known + " of the ports").contains(silent + " (");
        assertThat(run.err().contains("9345/tcp")).isEqualTo(parts.contains("server-node"));
    }

    /** Products of no part, of one, of two and of several. */
    private static List<VendorTable> products() throws IOException {
        return VendorTable.all();
    }

    @ParameterizedTest
    @MethodSource("products")
    void each_part_is_held_against_all_that_it_listens_on_and_nothing_else(VendorTable product) throws IOException {
        var content = folder.resolve(product.toString());
        product.writeTo(content);
        var matrix = ContentReader.read(
                        product.files(), Templates.load(Path.of("templates")).interfaceTexts())
                .matrix();
        var parts = matrix.components().isEmpty() ? List.of(Service.SERVER) : matrix.components();
        for (var part : parts) {
            var own = ports(matrix, service -> service.own().contains(part));
            var others = ports(matrix, service -> true);
            others.removeIf(port -> own.stream().anyMatch(port::overlaps));
            Files.writeString(
                    folder.resolve("sockets.txt"),
                    Stream.concat(own.stream(), others.stream())
                            .map(HostComponentTest::socket)
                            .collect(Collectors.joining()));
            var run = matrix.components().isEmpty() ? run(content) : run(content, part.value());
            assertThat(run.status()).as("%s %s", part, run).isEqualTo(others.isEmpty() ? 0 : 1);
            assertThat(run.out().lines().filter(line -> line.contains(" is not in the matrix")))
                    .as("%s %s", part, run)
                    .hasSameSizeAs(others);
            for (var port : others) {
                assertThat(run.out()).contains("`%s/%s`".formatted(first(port), transport(port)));
            }
            assertThat(run.err()).as("%s", part).doesNotContain("nothing listens on");
        }
    }

    /** The inbound ports of some services that {@code ss} can list. */
    private static Set<Port> ports(Matrix matrix, Predicate<Service> which) {
        return matrix.services(which).stream()
                .filter(service -> service.direction() == Direction.INBOUND)
                .flatMap(service -> service.listeners().stream())
                .map(Listener::port)
                .filter(port -> port.hasPorts() && !port.isUnset())
                .filter(port -> port.transport() == Transport.TCP || port.transport() == Transport.UDP)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String socket(Port port) {
        return "%s UNCONN 0 0 0.0.0.0:%d 0.0.0.0:*%n".formatted(transport(port), first(port));
    }

    private static int first(Port port) {
        return port.range().first();
    }

    private static String transport(Port port) {
        return port.transport().toString().toLowerCase(Locale.ROOT);
    }

    @Test
    void of_several_parts_one_must_be_named() {
        var run = run(folder.resolve("content"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--component", "server-node, agent-node");
    }

    @Test
    void a_part_that_is_not_there_is_wrong_usage() {
        assertThat(run(folder.resolve("content"), "server").err())
                .contains("unknown component `server`", "server-node");
        assertThat(run(Product.CONTENT, "server").err()).contains("unknown component `server`", "leave the option out");
    }

    @Test
    void a_setting_that_is_not_there_is_wrong_usage() {
        assertThat(set(Product.CONTENT, "rpt-range=30000-31000").err())
                .contains("--set: unknown setting `rpt-range`; did you mean `rtp-range`?", "known values: ");
    }

    private CommandRun set(Path content, String setting) {
        return CommandRun.of(
                "verify-host",
                folder.resolve("sockets.txt").toString(),
                "--content",
                content.toString(),
                "--set",
                setting);
    }

    private CommandRun run(Path content, String... parts) {
        var words = new ArrayList<>(
                List.of("verify-host", folder.resolve("sockets.txt").toString(), "--content", content.toString()));
        Arrays.stream(parts).forEach(part -> words.addAll(List.of("--component", part)));
        return CommandRun.of(words.toArray(String[]::new));
    }
}
