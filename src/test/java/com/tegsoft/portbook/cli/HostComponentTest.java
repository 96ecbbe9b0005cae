package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.VendorTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
