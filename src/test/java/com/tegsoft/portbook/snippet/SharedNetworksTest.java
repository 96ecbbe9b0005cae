package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A network of several roles is opened once for each port. */
class SharedNetworksTest {

    @Test
    void a_role_with_the_networks_of_others_has_no_entry_for_the_same_port() {
        var entries = List.of(
                entry(
                        "web",
                        "443",
                        group("a", "10.0.0.0/8"),
                        group("b", "10.0.0.0/8"),
                        group("c", "10.0.0.0/8", "fd00::/8")),
                entry("shop", "443", group("b", "10.0.0.0/8")),
                entry("shell", "22", group("b", "10.0.0.0/8")));
        assertThat(SharedNetworks.once(entries).stream().map(SharedNetworksTest::text))
                .containsExactly("1 web [a, c]", "2 shell [b]");
    }

    @Test
    void roles_with_networks_of_their_own_keep_them() {
        var entries = List.of(entry("web", "443", group("a", "10.0.0.0/9"), group("b", "10.128.0.0/9")));
        assertThat(SharedNetworks.once(entries)).isEqualTo(entries);
    }

    @Test
    void the_same_port_from_one_source_port_is_another_permission() {
        var any = entry("web", "443", group("a", "10.0.0.0/8"));
        var source = new PortObject(Transport.TCP, PortRange.parse("5060"), Optional.empty());
        var one = new PermitEntry(2, "shop", Direction.INBOUND, any.port(), Optional.of(source), any.peers());
        assertThat(SharedNetworks.once(List.of(any, one))).containsExactly(any, one);
        assertThat(SharedNetworks.once(List.of(one, one))).hasSize(1);
    }

    private static String text(PermitEntry entry) {
        return entry.number() + " " + entry.service() + " "
                + entry.peers().stream().map(Group::id).toList();
    }

    private static PermitEntry entry(String service, String port, Group... peers) {
        var object = new PortObject(Transport.TCP, PortRange.parse(port), Optional.empty());
        return new PermitEntry(1, service, Direction.INBOUND, object, Optional.empty(), List.of(peers));
    }

    private static Group group(String id, String... nets) {
        return new Group(id, id, "", Arrays.stream(nets).map(Net::parse).toList());
    }
}
