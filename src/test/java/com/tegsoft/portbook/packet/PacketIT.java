package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Transport;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that a firewall's own program loads, those of the host's whole policy among them. */
@Needs({"ip", "nft", "iptables", "xtables-legacy-multi", "firewalld", "dbus-daemon", "ufw"})
class PacketIT extends PublishedFiles {

    PacketIT() {
        super(firewall -> !firewall.playbook());
    }

    /** Ways whose programs need milliseconds, not seconds, for a part; {@link EveryPortIT} has time for all. */
    List<Firewall> quick() {
        return trials().firewalls().stream().filter(Firewall::quick).toList();
    }

    List<Trial> policies() {
        return trials().policies();
    }

    /** Parts are told from the whole at the ports that the matrix names and at those next to them. */
    @ParameterizedTest
    @MethodSource("quick")
    void each_part_opens_its_flows_and_takes_them_back(Firewall firewall) throws IOException {
        try (var lab = Lab.open(firewall, trials().world(), "before")) {
            for (var part : trials().parts(firewall)) {
                part.holdsIn(lab, trials().world().edges());
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
            assertThat(lab.measure(trial.expectedOfPolicy().keySet(), tried(trial)))
                    .isEqualTo(Trial.at(tried(trial), trial.expectedOfPolicy()));
            callsGoOut(trial, lab);
            lab.step("unpolicy", trial.file());
            assertThat(lab.state()).as("as before").isEqualTo(before);
        }
        passed(trial);
    }

    /** Every port where the rules are those of the file; where a program makes them, those of the matrix and next to them. */
    private Ports tried(Trial policy) {
        return quick().contains(policy.firewall())
                ? Ports.every()
                : trials().world().edges();
    }

    /** The server rings, and sends the first voice packet: from the UDP ports that are inbound, to those who may use them. */
    private void callsGoOut(Trial trial, Lab lab) throws IOException {
        var edges = trials().world().edges();
        var sent = new TreeMap<ProbeBatch, Ports>();
        var expected = new TreeMap<ProbeBatch, Ports>();
        for (var wave : trial.expectedOfPolicy().entrySet()) {
            if (wave.getKey().direction() == Direction.INBOUND && wave.getKey().transport() == Transport.UDP) {
                expected.put(wave.getKey(), wave.getValue().in(edges));
                sent.put(wave.getKey(), lab.first(wave.getKey(), edges));
            }
        }
        assertThat(sent).hasSizeGreaterThan(5).isEqualTo(expected);
    }

    List<Trial> banning() {
        return trials().banning();
    }

    /** An address that was banned before stays banned, though a snippet opens its network. */
    @ParameterizedTest
    @MethodSource("banning")
    void a_ban_stays_in_force(Trial trial) throws IOException {
        var banned = trials().world().addresses("system");
        try (var lab = trial.lab("before")) {
            lab.step("ban", banned.toArray(String[]::new));
            var before = lab.state();
            lab.step("add", trial.file());
            assertThat(trial.faults(lab, trials().world().edges()))
                    .hasSize(banned.size() * 2)
                    .allSatisfy((wave, fault) -> {
                        assertThat(banned).contains(wave.source());
                        assertThat(fault).startsWith(" instead of ");
                    });
            lab.step("remove", trial.file());
            assertThat(lab.state()).as("as before").isEqualTo(before);
        }
        passed(trial);
    }

    @Test
    void the_observer_sees_every_port_that_is_open() throws IOException {
        var trial = trials().snippets().stream()
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
    void every_platform_of_the_family_is_tried() {
        assertThat(trials().firewalls())
                .extracting(Firewall::platform)
                .contains("nftables", "iptables", "firewalld", "ufw");
        assertThat(policies())
                .extracting(trial -> trial.firewall().platform())
                .contains("nftables", "iptables", "firewalld", "ufw");
    }
}
