package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a script inserts its rules: after those that refuse single addresses, before the first that refuses all others. */
class PlaceAmongRulesIT {

    private static final String SSH = "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\n";
    private static final String BAN = "-A INPUT -s 192.0.2.9/32 -j DROP\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> iptables() {
        return Stream.of(
                Arguments.of("no rule", "", 1),
                Arguments.of("nothing that refuses", SSH, 2),
                Arguments.of("a last word", SSH + "-A INPUT -j DROP\n", 2),
                Arguments.of(
                        "a banned source", BAN + SSH + "-A INPUT -j REJECT --reject-with icmp-port-unreachable\n", 3),
                Arguments.of("a ban after the last word", "-A INPUT -j DROP\n" + BAN, 1),
                Arguments.of(
                        "a chain of bans", "-A f2b -s 192.0.2.9/32 -j REJECT\n-A f2b -j RETURN\n-A INPUT -j f2b\n", 2),
                Arguments.of(
                        "a chain that refuses all", "-A INPUT -g CLOSED\n-A CLOSED -j LOG\n-A CLOSED -j DROP\n", 1),
                Arguments.of("a chain that leads to one", SSH + "-A INPUT -j A\n-A A -j B\n-A B -p udp -j DROP\n", 2),
                Arguments.of("chains in a circle", "-A INPUT -j A\n-A A -j B\n-A B -j A\n" + SSH, 3),
                Arguments.of("a set of sources", "-A INPUT -m set --match-set bad src -j DROP\n-A INPUT -j DROP\n", 2),
                Arguments.of(
                        "broken packets", "-A INPUT -m conntrack --ctstate INVALID -j DROP\n-A INPUT -j DROP\n", 2),
                Arguments.of("a port that is refused", "-A INPUT -p tcp -m tcp --dport 25 -j REJECT\n", 1),
                Arguments.of("a comment like a ban", "-A INPUT -m comment --comment \"not -s any src\" -j DROP\n", 1),
                Arguments.of("other chains", "-A FORWARD -j DROP\n-A OUTPUT -j DROP\n" + SSH, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("iptables")
    void iptables_has_a_place_for_them(String name, String rules, int place) throws IOException {
        assertThat(place("iptables", rules, "place fake INPUT")).isEqualTo(place + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("iptables")
    void a_router_has_the_same_place_for_what_comes_in(String name, String rules, int place) throws IOException {
        var routed = rules.replace("-A FORWARD ", "-A OTHER ").replace("-A INPUT ", "-A FORWARD ");
        assertThat(place("iptables-router", routed, "place fake src")).isEqualTo(place + "\n");
    }

    static Stream<Arguments> routed() {
        return Stream.of(
                Arguments.of("a banned source", "-A FORWARD -s 192.0.2.9/32 -j DROP\n-A FORWARD -j DROP\n", 2, 1),
                Arguments.of("a banned destination", "-A FORWARD -d 192.0.2.9/32 -j DROP\n-A FORWARD -j DROP\n", 1, 2),
                Arguments.of("an interface", "-A FORWARD -i wan -j DROP\n", 1, 1),
                Arguments.of("what a network may not open", "-A FORWARD -s 10.0.0.0/8 -o wan -j REJECT\n", 2, 1),
                Arguments.of("Docker", "-A DOCKER-USER -j RETURN\n-A FORWARD -j DOCKER-USER\n", 2, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routed")
    void a_router_has_a_place_for_each_direction(String name, String rules, int in, int out) throws IOException {
        assertThat(place("iptables-router", rules, "place fake src")).isEqualTo(in + "\n");
        assertThat(place("iptables-router", rules, "place fake dst")).isEqualTo(out + "\n");
    }

    static Stream<Arguments> ufw() {
        return Stream.of(
                Arguments.of("inactive", "Status: inactive\n", "first\n", "first\n"),
                Arguments.of("no rule", "Status: active\n", "", ""),
                Arguments.of("a ban", "[ 1] Anywhere  DENY IN  192.0.2.9\n", "", ""),
                Arguments.of(
                        "a ban of each family, and a last word", """
                        [ 1] Anywhere         DENY IN     192.0.2.9        # by fail2ban
                        [ 2] 22/tcp           ALLOW IN    Anywhere
                        [ 3] Anywhere         REJECT IN   Anywhere
                        [ 4] Anywhere (v6)    DENY IN     2001:db8::9
                        [ 5] Anywhere (v6)    DENY IN     Anywhere (v6)
                        """,
                        "3\n", "5\n"),
                Arguments.of("a refused port", "[ 1] 25/tcp  DENY IN  Anywhere\n", "1\n", ""),
                Arguments.of(
                        "ten rules", "[ 9] 22  ALLOW IN  Anywhere\n[10] Anywhere  DENY IN  Anywhere\n", "10\n", ""),
                Arguments.of("the other direction", "[ 1] Anywhere  DENY OUT  Anywhere  (out)\n", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ufw")
    void ufw_has_a_place_for_them(String name, String rules, String v4, String v6) throws IOException {
        assertThat(place("ufw", rules, "place in 10.0.0.0/8")).isEqualTo(v4);
        assertThat(place("ufw", rules, "place in 2001:db8::/32")).isEqualTo(v6);
    }

    static Stream<Arguments> outbound() {
        return Stream.of(
                Arguments.of("a last word", "[ 1] Anywhere  DENY OUT  Anywhere  (out)\n", "1\n"),
                Arguments.of("a refused destination", "[ 1] 192.0.2.9  DENY OUT  Anywhere  (out)\n", ""),
                Arguments.of("a refused port", "[ 1] 25/tcp  REJECT OUT  Anywhere  (out)\n", "1\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outbound")
    void ufw_has_a_place_for_what_goes_out(String name, String rules, String place) throws IOException {
        assertThat(place("ufw", rules, "place out 10.0.0.0/8")).isEqualTo(place);
    }

    /** What the script's function prints, with a firewall program that only lists these rules. */
    private String place(String platform, String rules, String call) throws IOException {
        var script = Files.readString(Path.of("templates/snippets/" + platform + "/add.expected"));
        var function = script.substring(script.indexOf("place() {"));
        function = function.substring(0, function.indexOf("\n}\n") + 3);
        Files.writeString(folder.resolve("rules"), rules);
        for (var program : List.of("fake", "ufw")) {
            var file = folder.resolve(program);
            Files.writeString(file, "#!/bin/sh\ncat '" + folder.resolve("rules") + "'\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return new Command(List.of("sh", "-euc", "PATH=" + folder + ":$PATH\n" + function + call), Map.of()).run();
    }
}
