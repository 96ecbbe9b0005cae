package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.GapProgram;
import com.tegsoft.portbook.fixture.GapProgram.Rules;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product that sends to multicast groups: real firewalls let the packets out, and the check of rules knows the groups. */
@SuppressWarnings("NullAway.Init") // Filled before each test.
class MulticastIT {

    private static final String PART = "media-node";
    private static final String ROW = "own-address-elsewhere.19302-udp";

    private Content content;
    private Templates templates;

    @BeforeEach
    void read() throws IOException {
        templates = Templates.load(Path.of("templates"));
        var files = new TreeMap<>(VendorTable.of("video-conference").files().files());
        files.computeIfPresent("matrix.yaml", (path, matrix) -> new String(matrix, StandardCharsets.UTF_8)
                .replace(
                        "name: path.example.com\n    addresses: unpublished",
                        "name: path.example.com\n    addresses: [{address: 239.10.20.30}]")
                .replace(
                        "name: path-1.example.com\n    addresses: unpublished",
                        "name: path-1.example.com\n    addresses: [{address: \"ff15::a:14\"}]")
                .getBytes(StandardCharsets.UTF_8));
        content = ContentReader.read(new ContentFiles(files), templates.interfaceTexts());
    }

    private String text(String platform, String variant) {
        var snippets = PublishedSnippets.filledIn(content, templates, Values.documentation(content.matrix()));
        return snippets.text(snippets.platform(platform), Scope.role(content.matrix(), new Id(PART)), variant);
    }

    /** Sends a packet from a machine that has applied the policy and knows a way to all groups. */
    @ParameterizedTest(name = "{0} to {1} {2}")
    @Needs({"nft", "iptables", "unshare"})
    @CsvSource({
        "nftables, 239.10.20.30, 19302, sent",
        "nftables, 239.10.20.31, 19302, refused",
        "nftables, 239.10.20.30, 19303, refused",
        "nftables, ff15::a:14, 19302, sent",
        "nftables, ff15::a:15, 19302, refused",
        "iptables, 239.10.20.30, 19302, sent",
        "iptables, 239.10.20.31, 19302, refused",
        "iptables, ff15::a:14, 19302, sent",
        "iptables, ff15::a:15, 19302, refused",
    })
    void a_policy_lets_packets_out_to_the_groups_of_the_matrix_only(
            String platform, String group, int port, String result, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("policy.sh"), text(platform, Platform.POLICY));
        var send = Files.writeString(folder.resolve("send.py"), """
                import socket, sys
                group, port = sys.argv[1], int(sys.argv[2])
                one = socket.socket(socket.AF_INET6 if ":" in group else socket.AF_INET, socket.SOCK_DGRAM)
                if ":" in group:
                    one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, socket.if_nametoindex("here"))
                try:
                    one.sendto(b"hello", (group, port))
                    print("sent")
                except PermissionError:
                    print("refused")
                """);
        var script = """
                ip link add here type veth peer name there
                ip addr add 192.0.2.7/24 dev here
                ip addr add 2001:db8:9::7/64 dev here nodad
                ip link set here up && ip link set there up
                ip route add 224.0.0.0/4 dev here
                SSH_FROM=192.0.2.9 sh "$0" > /dev/null 2>&1
                python3 "$1" "$2" "$3"
                """;
        var run = Run.of(
                "unshare", "-n", "sh", "-c", script, file.toString(), send.toString(), group, Integer.toString(port));
        assertThat(run.output().strip()).isEqualTo(result);
    }

    /**
     * Sends packets from the machine through a router that knows who wants them, and forwards nothing but what its file
     * allows.
     */
    @ParameterizedTest(name = "{0} from {1} to {2} {3}")
    @Needs({"nft", "iptables", "unshare", "nsenter"})
    @CsvSource({
        "nftables-router, server, 239.10.20.30, 19302, came",
        "nftables-router, server, 239.10.20.31, 19302, nothing came",
        "nftables-router, server, 239.10.20.30, 19303, nothing came",
        "nftables-router, other, 239.10.20.30, 19302, nothing came",
        "nftables-router, server, ff15::a:14, 19302, came",
        "nftables-router, server, ff15::a:15, 19302, nothing came",
        "iptables-router, server, 239.10.20.30, 19302, came",
        "iptables-router, server, 239.10.20.31, 19302, nothing came",
        "iptables-router, server, 239.10.20.30, 19303, nothing came",
        "iptables-router, other, 239.10.20.30, 19302, nothing came",
        "iptables-router, server, ff15::a:14, 19302, came",
        "iptables-router, server, ff15::a:15, 19302, nothing came",
    })
    void a_router_lets_packets_out_to_the_groups_of_the_matrix_only(
            String platform, String from, String group, int port, String result, @TempDir Path folder)
            throws Exception {
        var file = Files.writeString(folder.resolve("add.sh"), text(platform, Platform.ADD));
        var v6 = group.contains(":");
        var source = from.equals("server") ? server(v6) : v6 ? "2001:db8:9::7" : "192.0.2.251";
        var closed = platform.equals("iptables-router") ? "iptables -P FORWARD DROP && ip6tables -P FORWARD DROP" : """
                        nft -f - <<END
                        table inet filter {
                          chain forward {
                            type filter hook forward priority filter; policy drop;
                            ct state established,related accept
                          }
                        }
                        END
                        """;
        var lab = """
                unshare -n sleep 60 & server=$!
                unshare -n sleep 60 & peer=$!
                trap 'kill $server $peer $route' EXIT
                while [ "$(readlink /proc/$server/ns/net)" = "$(readlink /proc/$$/ns/net)" ] \\
                    || [ "$(readlink /proc/$peer/ns/net)" = "$(readlink /proc/$$/ns/net)" ]; do sleep 0.05; done
                at() { who=$1; shift; nsenter -t "$who" -n "$@"; }
                ip link set lo up
                ip link add inside type veth peer name cable netns "$server"
                ip link add outside type veth peer name cable netns "$peer"
                sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 net.ipv4.conf.all.rp_filter=0
                for device in inside outside; do
                  sysctl -qw "net.ipv4.conf.$device.rp_filter=0"
                  ip link set "$device" up
                done
                for one in "$server" "$peer"; do
                  at "$one" sysctl -qw net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.cable.rp_filter=0
                  at "$one" ip link set cable up
                done
                ip addr add 198.18.0.1/30 dev inside && ip addr add 198.18.1.1/30 dev outside
                at "$peer" ip addr add 198.18.1.2/30 dev cable
                case $2 in
                  *:*) at "$server" ip addr add "$2/128" dev cable nodad; ip -6 route add "$2/128" dev inside
                    at "$peer" ip -6 route add default dev cable ;;
                  *) at "$server" ip addr add "$2/32" dev cable; ip route add "$2/32" dev inside
                    at "$peer" ip route add default dev cable ;;
                esac
                CLOSED
                sh "$0" > /dev/null
                python3 "$1" route "$2" "$3" "$4" & route=$!
                at "$peer" python3 "$1" receive "$2" "$3" "$4" & receive=$!
                sleep 0.7
                at "$server" python3 "$1" send "$2" "$3" "$4"
                wait "$receive"
                """.replace("CLOSED", closed);
        var run = Run.of(
                "unshare",
                "-n",
                "sh",
                "-c",
                lab,
                file.toString(),
                "src/test/resources/packet/multicast.py",
                source,
                group,
                Integer.toString(port));
        assertThat(run.output().strip()).isEqualTo(result);
    }

    /** An address of the machine that sends. */
    private String server(boolean v6) {
        return Values.documentation(content.matrix()).groups().values().stream()
                .filter(some -> some.peer().equals(PART))
                .flatMap(some -> some.nets().stream())
                .filter(net -> net.v6() == v6)
                .map(Net::address)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Needs("node")
    void a_rule_for_a_group_is_compared_with_it() throws Exception {
        var table = text("csv", Platform.ADD);
        var texts = List.of(
                table,
                table.replace("239.10.20.30/32", "239.10.20.31/32").replace("ff15::a:14/128", "ff15::a:15/128"),
                table.lines().filter(line -> !line.contains("239.10.20.30")).collect(Collectors.joining("\n")));
        var results = new GapProgram(content, templates)
                .results(texts.stream()
                        .map(text -> new Rules(text, "", true, PART, Map.of(), List.of()))
                        .toList());
        assertThat(results.stream().map(result -> result.fault())).containsOnly("");
        assertThat(results.stream().map(result -> result.verdicts().get(ROW)))
                .containsExactly("open", "missing", "partly");
    }
}
