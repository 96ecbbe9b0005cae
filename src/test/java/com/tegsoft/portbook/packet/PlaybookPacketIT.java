package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import org.junit.jupiter.api.Test;

/** The playbooks, which take as long as all other files together: a class of its own, for another core. */
@Needs({"ip", "nft", "iptables", "firewalld", "dbus-daemon", "ufw", "ansible-playbook"})
class PlaybookPacketIT extends PublishedFiles {

    PlaybookPacketIT() {
        super(Firewall::playbook);
    }

    @Test
    void every_playbook_of_the_family_is_tried() {
        assertThat(trials().firewalls())
                .extracting(Firewall::platform)
                .contains("ansible-iptables", "ansible-ufw", "ansible-firewalld");
    }
}
