package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.VendorTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real programs print of sockets in a network of their own is understood. */
@Needs({"ss", "netstat", "unshare"})
class VerifyHostIT {

    /** Opens sockets in a new network namespace and prints what a program sees of them. */
    private static final String SCRIPT = """
            import socket, subprocess, sys
            subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
            kept = []
            for family, kind, address, port in [
                    (socket.AF_INET, socket.SOCK_STREAM, "0.0.0.0", 443),
                    (socket.AF_INET6, socket.SOCK_STREAM, "::", 8005),
                    (socket.AF_INET, socket.SOCK_DGRAM, "0.0.0.0", 12345),
                    (socket.AF_INET, socket.SOCK_DGRAM, "0.0.0.0", 161),
                    (socket.AF_INET, socket.SOCK_STREAM, "127.0.0.1", 3306),
                    (socket.AF_INET6, socket.SOCK_DGRAM, "::1", 323)]:
                one = socket.socket(family, kind)
                one.bind((address, port))
                if kind == socket.SOCK_STREAM:
                    one.listen()
                kept.append(one)
            print(subprocess.run(sys.argv[1:], check=True, capture_output=True, text=True).stdout, end="")
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ss -tulpn", "ss -tuln", "ss -lntu", "netstat -tulpn", "netstat -lntu", "ss -tuan"})
    void sockets_that_the_matrix_does_not_have_are_told_from_the_others(String command) throws Exception {
        var list = folder.resolve("sockets.txt");
        Files.writeString(list, sockets(command));
        var run = CommandRun.onProduct("verify-host", list.toString());
        assertThat(run.status()).as(run + Files.readString(list)).isEqualTo(1);
        assertThat(run.out())
                .contains("`8005/tcp`", "`161/udp`", "2 findings in 1 file")
                .doesNotContain("`443/", "`12345/udp`", "`3306/", "`323/");
        assertThat(run.err()).contains("2 of the ports", "nothing listens on: ");
    }

    @Test
    void ports_of_a_file_of_values_are_those_of_the_server() throws IOException {
        var list = folder.resolve("sockets.txt");
        Files.writeString(list, "udp   UNCONN 0      0            0.0.0.0:30001     0.0.0.0:*\n");
        var file = Files.writeString(folder.resolve("values.yaml"), "settings: {rtp-range: 30000-30100}\n");
        assertThat(CommandRun.onProduct("verify-host", list.toString()).status())
                .isEqualTo(1);
        assertThat(CommandRun.onProduct("verify-host", list.toString(), "--values", file.toString())
                        .status())
                .isZero();
        Files.writeString(file, "settings: {rtp-rnge: 30000-30100}\n");
        assertThat(CommandRun.onProduct("verify-host", list.toString(), "--values", file.toString())
                        .out())
                .contains("values.yaml:1:12: unknown field `rtp-rnge`", "did you mean `rtp-range`?");
    }

    /** The machine of a part: what another part listens on is a finding there. */
    @Test
    void the_sockets_of_a_real_machine_are_those_of_its_part() throws Exception {
        var content = folder.resolve("content");
        VendorTable.of("cluster").writeTo(content);
        var list = Files.writeString(folder.resolve("sockets.txt"), sockets("ss -tulpn", "2379", "10250", "30001"));
        for (var wrong : Map.of("server-node", "30001", "agent-node", "2379").entrySet()) {
            var run = CommandRun.of(
                    "verify-host", list.toString(), "--content", content.toString(), "--component", wrong.getKey());
            assertThat(run.status()).as("%s", run).isEqualTo(1);
            assertThat(run.out()).contains("`%s/tcp`".formatted(wrong.getValue()), "1 finding in 1 file");
            assertThat(run.err()).contains("2 of the ports");
        }
        assertThat(CommandRun.of("verify-host", list.toString(), "--content", content.toString())
                        .status())
                .isEqualTo(2);
    }

    /** Prints what a program sees of sockets of TCP on these ports, on every address. */
    private static String sockets(String command, String... ports) throws IOException, InterruptedException {
        var script = """
                import socket, subprocess, sys
                kept = [socket.create_server(("0.0.0.0", int(port))) for port in sys.argv[2:]]
                print(subprocess.run(sys.argv[1].split(), check=True, capture_output=True, text=True).stdout, end="")
                """;
        var words =
                Stream.concat(Stream.of("unshare", "-n", "/usr/bin/python3", "-c", script, command), Stream.of(ports));
        var run = Run.of(words.toArray(String[]::new));
        assertThat(run.status()).as(run.output()).isZero();
        return run.output();
    }

    private static String sockets(String command) throws IOException, InterruptedException {
        var words = Stream.concat(
                Stream.of("unshare", "-n", "/usr/bin/python3", "-c", SCRIPT), Stream.of(command.split(" ", -1)));
        var run = Run.of(words.toArray(String[]::new));
        assertThat(run.status()).as(run.output()).isZero();
        return run.output();
    }
}
