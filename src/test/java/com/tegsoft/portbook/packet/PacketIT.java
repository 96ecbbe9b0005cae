package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.acceptance.Verified;
import com.tegsoft.portbook.snippet.Platform;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each published snippet of the Linux family, loaded by its own program beside a customer's closed firewall: what the kernel
 * lets through, port by port, from everybody and to everybody.
 */
@Needs({"ip", "nft", "iptables", "xtables-legacy-multi", "firewalld", "dbus-daemon", "ufw", "ansible-playbook"})
class PacketIT {

    private static final Trials TRIALS = Trials.ofProduct();
    private static final Set<Trial> PASSED = ConcurrentHashMap.newKeySet();

    static List<Trial> snippets() throws IOException {
        return TRIALS.snippets();
    }

    /** Ways whose programs need milliseconds, not seconds, for a part; {@link EveryPortIT} has time for all. */
    static List<Firewall> quick() throws IOException {
        return Firewall.all().stream()
                .filter(firewall -> Set.of("nftables", "iptables").contains(firewall.platform()))
                .toList();
    }

    static List<Trial> policies() throws IOException {
        return TRIALS.policies();
    }

    static List<Trial> broken() throws IOException {
        return TRIALS.broken();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void a_snippet_opens_exactly_its_flows_and_takes_them_back(Trial trial) throws IOException {
        try (var lab = trial.lab("before")) {
            var before = lab.state();
            lab.step("add", trial.file());
            var once = lab.state();
            assertThat(lab.measure(trial.expected().keySet())).isEqualTo(trial.expected());
            if (trial.repeats()) {
                lab.step("add", trial.file());
                assertThat(lab.state()).as("twice is the same as once").isEqualTo(once);
            }
            lab.step("remove", trial.file());
            assertThat(lab.state()).as("as before").isEqualTo(before);
        }
        PASSED.add(trial);
    }

    /** Parts are told from the whole at the ports that the matrix names and at those next to them. */
    @ParameterizedTest
    @MethodSource("quick")
    void each_part_opens_its_flows_and_takes_them_back(Firewall firewall) throws IOException {
        try (var lab = Lab.open(firewall, TRIALS.world(), "before")) {
            for (var part : TRIALS.parts(firewall)) {
                part.holdsIn(lab, TRIALS.world().edges());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void a_whole_policy_opens_exactly_its_flows_and_keeps_the_session(Trial trial) throws IOException {
        try (var lab = trial.lab("bare");
                var session = trial.session(lab)) {
            var before = lab.state();
            session.goesOn();
            lab.step("policy", trial.file());
            session.goesOn();
            var once = lab.state();
            lab.step("policy", trial.file());
            assertThat(lab.state()).as("twice is the same as once").isEqualTo(once);
            session.goesOn();
            assertThat(lab.measure(trial.expected().keySet())).isEqualTo(trial.expectedOfPolicy());
            lab.step("unpolicy", trial.file());
            assertThat(lab.state()).as("as before").isEqualTo(before);
        }
        PASSED.add(trial);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_snippet_is_caught(Trial trial) throws IOException {
        try (var lab = trial.lab("before")) {
            var before = lab.state();
            for (var breakage : trial.firewall().breakages()) {
                var snippet = trial.of(TRIALS.scope(breakage.scope()));
                var file = snippet.broken(breakage, lab.folder());
                lab.step("add", file);
                assertThat(snippet.differs(lab)).as("%s is caught", breakage).isTrue();
                lab.step("remove", file);
                assertThat(lab.state()).as("as before").isEqualTo(before);
            }
        }
        PASSED.add(trial);
    }

    @Test
    void the_observer_sees_every_port_that_is_open() throws IOException {
        var trial = TRIALS.snippets().stream()
                .filter(any -> any.platform().id().equals("nftables"))
                .findFirst()
                .orElseThrow();
        try (var lab = trial.lab("bare")) {
            var strangers = trial.expected().keySet().stream()
                    .filter(wave -> wave.peer().equals(Endpoints.STRANGER) && !wave.v6())
                    .toList();
            assertThat(strangers).hasSize(4);
            assertThat(lab.measure(strangers).values()).containsOnly(Ports.every());
        }
    }

    @Test
    void every_platform_of_the_family_is_tried() throws IOException {
        assertThat(snippets())
                .extracting(trial -> trial.firewall().platform())
                .contains(
                        "nftables",
                        "iptables",
                        "firewalld",
                        "ufw",
                        "ansible-iptables",
                        "ansible-ufw",
                        "ansible-firewalld");
        assertThat(policies())
                .extracting(trial -> trial.firewall().platform())
                .contains("nftables", "iptables", "firewalld", "ufw");
    }

    @AfterAll
    static void record() throws IOException {
        TRIALS.proven(PASSED).forEach(platform -> Verified.record(platform, Platform.Label.PACKET_PROVEN));
    }
}
