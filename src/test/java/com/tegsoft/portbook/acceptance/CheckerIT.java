package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.snippet.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published checker, run against live listeners behind a real firewall. */
@Needs({"ip", "nft", "bash", "python3"})
class CheckerIT {

    private static final String SCRIPT = Path.of(
                    System.getProperty("portbook.product-site", "target/product-site"), "check/check-ports.sh")
            .toAbsolutePath()
            .toString();
    private static final Path FILES = Path.of("src/test/resources/checker").toAbsolutePath();
    private static final Pattern CONTACT = Pattern.compile("([0-9.]+) \\. (tcp|udp|6|17) \\. ([0-9]+)");

    private VethPair cable;

    @BeforeEach
    void set_up() throws Exception {
        cable = new VethPair();
        load(VethPair.SERVER, "server.nft");
        load(VethPair.CLIENT, "client.nft");
        cable.serve(
                VethPair.SERVER,
                "python3",
                FILES.resolve("listeners.py").toString(),
                "443",
                "2222",
                "5060",
                "8009",
                "5060");
    }

    private void load(String computer, String file) throws Exception {
        var loaded = cable.run(computer, "nft", "-f", FILES.resolve(file).toString());
        assertThat(loaded.status()).as(loaded.output()).isZero();
    }

    @AfterEach
    void take_down() throws Exception {
        cable.close();
    }

    @Test
    void tells_open_closed_rejected_and_filtered_apart() throws Exception {
        var checked =
                check("--timeout", "2"); // Until the second SYN, an ICMP error may be overlooked on a cable this short.
        assertThat(states(checked.output()))
                .containsExactly(
                        "closed 80/tcp web-access",
                        "open 443/tcp web-access",
                        "filtered 2222/tcp console-access",
                        "open 5060/tcp voice-signalling",
                        "open 5060/udp voice-signalling",
                        "not-tried 10000-20000/udp voice-media",
                        "closed 50000/tcp database-access",
                        "rejected 8009/tcp cloud-proxy",
                        "closed 8089/tcp webrtc-signalling");
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.output()).contains("/p/console-access/\n", "filtered: no answer", "not-tried: a range");
    }

    @Test
    void contacts_the_given_host_on_the_ports_of_the_matrix_and_nobody_else() throws Exception {
        check("--timeout", "1");
        assertThat(contacts())
                .containsExactlyInAnyOrder(
                        "tcp 80", "tcp 443", "tcp 2222", "tcp 5060", "udp 5060", "tcp 50000", "tcp 8009", "tcp 8089");
    }

    @Test
    void contacts_only_what_a_purpose_needs_where_the_settings_have_it() throws Exception {
        check("--timeout", "1", "--purpose", "voice", "--sip-port", "5070", "--ranges", "--rtp-range", "30000-30002");
        assertThat(contacts()).containsExactlyInAnyOrder("tcp 5070", "udp 5070", "udp 30000", "udp 30001", "udp 30002");
    }

    @Test
    void contacts_nobody_when_it_lists() throws Exception {
        assertThat(check("--list").status()).isZero();
        assertThat(contacts()).isEmpty();
    }

    @Test
    void lists_for_each_scope_what_the_matrix_has() throws Exception {
        var matrix = Rendered.product().content().matrix();
        assertThat(Scope.of(matrix)).hasSizeGreaterThan(10);
        for (var scope : Scope.of(matrix)) {
            for (var way : Direction.values()) {
                assertThat(listed(scope, way)).as("%s %s", scope.id(), way).isEqualTo(expected(scope, way));
            }
        }
    }

    private static List<String> expected(Scope scope, Direction way) {
        return scope.services().stream()
                .filter(service -> service.direction() == way)
                .flatMap(service -> service.listeners().stream().map(listener -> listener.port() + " " + service.id()))
                .toList();
    }

    private List<String> listed(Scope scope, Direction way) throws Exception {
        var options = new ArrayList<>(List.of("--list"));
        if (scope.kind() != Scope.Kind.ALL) {
            options.addAll(List.of("--" + scope.kind().name().toLowerCase(Locale.ROOT), scope.id()));
        }
        if (way == Direction.OUTBOUND) {
            options.add("--outbound");
        }
        var listed = check(options.toArray(String[]::new));
        return listed.status() == 2 ? List.of() : columns(listed.output(), 2);
    }

    @Test
    void never_calls_a_udp_port_open_that_has_not_answered() throws Exception {
        var silent = check("--timeout", "1", "--service", "voice-media", "--ranges");
        assertThat(states(silent.output()))
                .containsExactly(
                        "closed 10000/udp voice-media",
                        "closed 15000/udp voice-media",
                        "cannot-tell 20000/udp voice-media");
        assertThat(silent.status()).isEqualTo(1);
    }

    @Test
    void a_responder_on_the_server_makes_media_testable() throws Exception {
        cable.serve(VethPair.SERVER, "bash", SCRIPT, "--respond", "--duration", "60");
        var answered = check("--timeout", "1", "--service", "voice-media", "--ranges");
        assertThat(states(answered.output()))
                .containsExactly(
                        "open 10000/udp voice-media",
                        "open 15000/udp voice-media",
                        "cannot-tell 20000/udp voice-media",
                        "partly-open 10000-20000/udp voice-media");
        assertThat(answered.output()).contains("\npartly-open: a range");
        assertThat(answered.status()).isEqualTo(3);
        assertThat(contacts()).containsExactlyInAnyOrder("udp 10000", "udp 15000", "udp 20000");
    }

    @Test
    void everything_open_is_success() throws Exception {
        var checked = check("--timeout", "1", "--service", "voice-signalling");
        assertThat(states(checked.output()))
                .containsExactly("open 5060/tcp voice-signalling", "open 5060/udp voice-signalling");
        assertThat(checked.status()).isZero();
    }

    @Test
    void a_range_that_is_open_as_a_whole_is_not_partly_open() throws Exception {
        cable.serve(VethPair.SERVER, "bash", SCRIPT, "--respond", "--rtp-range=10000-10002", "--duration=60");
        var answered = check("--timeout=1", "--service=voice-media", "--ranges", "--rtp-range=10000-10002");
        assertThat(states(answered.output()))
                .containsExactly(
                        "open 10000/udp voice-media", "open 10001/udp voice-media", "open 10002/udp voice-media");
        assertThat(answered.status()).isZero();
    }

    @Test
    void an_option_and_its_value_can_be_one_word() throws Exception {
        assertThat(check("--timeout=1", "--purpose=voice", "--sip-port=5070", "--rtp-range=30000-30002", "--list")
                        .output())
                .isEqualTo(check(
                                "--timeout",
                                "1",
                                "--purpose",
                                "voice",
                                "--sip-port",
                                "5070",
                                "--rtp-range",
                                "30000-30002",
                                "--list")
                        .output())
                .contains("5070/tcp", "5070/udp", "30000-30002/udp");
    }

    @Test
    void several_hosts_are_tested_one_after_the_other_and_the_worst_decides() throws Exception {
        var both = check("203.0.113.9", "--timeout=2", "--service=voice-signalling");
        assertThat(both.output().lines().takeWhile(line -> !line.isEmpty()).map(line -> line.split(" +", 2)[0]))
                .containsExactly(VethPair.SERVER_ADDRESS + ":", "open", "open", "203.0.113.9:", "rejected", "rejected");
        assertThat(both.status()).isEqualTo(1);
    }

    private static final String READ_JSON = """
            import json, sys
            for one in json.load(sys.stdin)["results"]:
                print(one["host"], one["state"], one["ports"] + "/" + one["transport"], one["service"])
            """;

    private List<String> lines(String shell, String... options) throws Exception {
        var command = new ArrayList<>(List.of("bash", "-c", shell, SCRIPT, VethPair.SERVER_ADDRESS, "--timeout=2"));
        command.addAll(Arrays.asList(options));
        return cable.run(VethPair.CLIENT, command.toArray(String[]::new))
                .output()
                .lines()
                .toList();
    }

    @Test
    void json_says_what_the_text_says() throws Exception {
        var text = states(check("--timeout=2").output());
        assertThat(text).hasSize(9);
        assertThat(lines("bash \"$0\" \"$@\" | python3 -c '" + READ_JSON + "'", "--format=json"))
                .isEqualTo(text.stream()
                        .map(line -> VethPair.SERVER_ADDRESS + " " + line)
                        .toList());
        assertThat(lines("bash \"$0\" \"$@\" | python3 -c '" + READ_JSON + "'", "--format=json", "203.0.113.9"))
                .hasSize(18)
                .endsWith("203.0.113.9 rejected 8089/tcp webrtc-signalling");
    }

    @Test
    void tap_counts_what_is_open_and_skips_what_is_not_known() throws Exception {
        var host = " - " + VethPair.SERVER_ADDRESS + " ";
        assertThat(lines("bash \"$0\" \"$@\"; echo status $?", "--format=tap"))
                .containsExactly(
                        "TAP version 13",
                        "not ok 1" + host + "80/tcp web-access: closed",
                        "ok 2" + host + "443/tcp web-access",
                        "not ok 3" + host + "2222/tcp console-access: filtered",
                        "ok 4" + host + "5060/tcp voice-signalling",
                        "ok 5" + host + "5060/udp voice-signalling",
                        "ok 6" + host + "10000-20000/udp voice-media # SKIP not-tried",
                        "not ok 7" + host + "50000/tcp database-access: closed",
                        "not ok 8" + host + "8009/tcp cloud-proxy: rejected",
                        "not ok 9" + host + "8089/tcp webrtc-signalling: closed",
                        "1..9",
                        "status 1");
    }

    @Test
    void the_help_says_what_each_exit_status_means() throws Exception {
        var help = cable.run(VethPair.CLIENT, "bash", SCRIPT, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.output()).contains("Exit status: 0 all", "; 1 at least", "; 2 wrong", "; 3 no port");
    }

    @Test
    void outbound_ports_are_tried_at_the_other_end() throws Exception {
        assertThat(states(check("--timeout", "1", "--outbound").output()))
                .containsExactly("closed 80/tcp vendor-web", "open 443/tcp vendor-web", "filtered 2222/tcp vendor-ssh");
    }

    @Test
    void a_host_without_a_way_to_it_is_rejected_and_a_name_without_an_address_is_refused() throws Exception {
        assertThat(states(cable.run(VethPair.CLIENT, "bash", SCRIPT, "203.0.113.9", "--service", "console-access")
                        .output()))
                .containsExactly("rejected 2222/tcp console-access");
        var nameless =
                cable.run(VethPair.CLIENT, "bash", SCRIPT, "no-such-host.invalid", "--service", "console-access");
        assertThat(nameless.status()).isEqualTo(2);
        assertThat(nameless.output()).contains("cannot resolve `no-such-host.invalid`");
    }

    @Test
    void wrong_usage_contacts_nobody() throws Exception {
        for (var wrong : List.of(
                List.of("--purpose", "voic"),
                List.of("--sip-port", "70000"),
                List.of("--timeout", "0"),
                List.of("198.18.77.0/24"),
                List.of("no-such-host.invalid"),
                List.of("--ranges=yes"),
                List.of("--format", "xml"),
                List.of("--format="),
                List.of("--sip-port=70000"),
                List.of("--scan", "1"))) {
            assertThat(check(wrong.toArray(String[]::new)).status())
                    .as("%s", wrong)
                    .isEqualTo(2);
        }
        assertThat(cable.run(VethPair.CLIENT, "bash", SCRIPT, "198.18.77.0/24").status())
                .isEqualTo(2);
        assertThat(contacts()).isEmpty();
    }

    private VethPair.Outcome check(String... options) throws Exception {
        var command = new ArrayList<>(List.of("bash", SCRIPT, VethPair.SERVER_ADDRESS));
        command.addAll(Arrays.asList(options));
        return cable.run(VethPair.CLIENT, command.toArray(String[]::new));
    }

    /** The first three columns of each line of the report. */
    private static List<String> states(String output) {
        return columns(output, 3);
    }

    private static List<String> columns(String output, int count) {
        return output.lines()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> String.join(" ", Arrays.asList(line.split(" +")).subList(0, count)))
                .toList();
    }

    /** Every port that a packet was sent to; all of them at the server's address. */
    private Set<String> contacts() throws IOException, InterruptedException {
        var set = cable.run(VethPair.CLIENT, "nft", "list", "set", "inet", "lab", "contacted")
                .output();
        var contacts = new TreeSet<String>();
        CONTACT.matcher(set).results().forEach(contact -> {
            assertThat(contact.group(1)).isEqualTo(VethPair.SERVER_ADDRESS);
            contacts.add(contact.group(2) + " " + contact.group(3));
        });
        assertThat(cable.run(VethPair.CLIENT, "nft", "list", "counter", "inet", "lab", "strangers")
                        .output())
                .contains("packets 0 ");
        return contacts;
    }
}
