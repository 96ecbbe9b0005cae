package com.tegsoft.portbook.packet;

import com.tegsoft.portbook.acceptance.Needs;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@link PacketIT} and {@link PlaybookPacketIT} have no time for: the snippet of every purpose and role, and playbooks and ufw for
 * everything, at every port, two million packets each. Only {@code mvn verify -Pevery-port} runs it.
 */
@Tag("every-port")
@Needs({"ip", "nft", "iptables", "xtables-legacy-multi", "firewalld", "dbus-daemon", "ufw", "ansible-playbook"})
class EveryPortIT {

    static List<Trial> parts() {
        var trials = Trials.ofProduct(every -> true);
        return trials.firewalls().stream()
                .flatMap(firewall -> trials.parts(firewall).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_opens_exactly_its_flows_and_takes_them_back(Trial part) throws IOException {
        try (var lab = part.lab("before")) {
            part.holdsIn(lab, Ports.every());
        }
    }
}
