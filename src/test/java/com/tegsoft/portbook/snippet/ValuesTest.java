package com.tegsoft.portbook.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a customer may fill in. */
class ValuesTest {

    private static final Matrix MATRIX = SmallMatrix.matrix();
    private static final Values EXAMPLES = Values.documentation(MATRIX);

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            user      | 0.0.0.0/0                | 0.0.0.0/0
            user      | ::/0                     | ::/0
            user      | 10.2.0.0/16, 10.1.0.0/16 | 10.1.0.0/16,10.2.0.0/16
            admin     | 192.0.2.7                | 192.0.2.7/32
            admin     | 0.0.0.0/1                | 0.0.0.0/1
            admin     | 10.0.0.0/8,2001:db8::/32 | 10.0.0.0/8,2001:db8::/32
            server    | 192.0.2.7,2001:db8::7    | 192.0.2.7/32,2001:db8::7/128
            """)
    void addresses_are_taken_sorted(String name, String text, String nets) {
        assertThat(Objects.requireNonNull(
                                EXAMPLES.with(MATRIX, name, text).groups().get(name))
                        .nets())
                .extracting(Net::cidr)
                .containsExactly(nets.split(","));
    }

    @ParameterizedTest(name = "{0} behind {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            10.1.2.3             | 203.0.113.9 | 203.0.113.9 to 10.1.2.3
            10.1.2.3,2001:db8::7 | 203.0.113.9 | 203.0.113.9 to 10.1.2.3
            10.1.2.3             | -           | -
            10.1.2.3,10.1.2.4    | 203.0.113.9 | -
            2001:db8::7          | 203.0.113.9 | -
            203.0.113.9          | 203.0.113.9 | -
            """)
    void one_ipv4_address_is_translated(String server, String outside, String translation) {
        var values = EXAMPLES.with(MATRIX, "server", server);
        var filledIn = outside == null ? values : values.with(MATRIX, "server-public", outside);
        assertThat(filledIn.translation("server")
                        .map(one ->
                                one.outside().address() + " to " + one.inside().address()))
                .isEqualTo(Optional.ofNullable(translation));
        if (outside == null || translation != null) {
            AddressTranslation.requireInside(filledIn, MATRIX);
        } else {
            assertThatThrownBy(() -> AddressTranslation.requireInside(filledIn, MATRIX))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("give it one IPv4 address");
        }
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {"203.0.113.9,203.0.113.10", "203.0.113.0/24", "2001:db8::9", "0.0.0.0/0", "127.0.0.1", "any", ""
            })
    void a_public_address_is_one_ipv4_address(String text) {
        assertThatThrownBy(() -> EXAMPLES.with(MATRIX, "server-public", text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"10.1.2.3, 10.1.2.3", "10.1.2.0/24, 10.1.2.3", "10.1.2.3, 2001:db8::7"})
    void a_translation_has_two_ipv4_addresses(String outside, String inside) {
        assertThatThrownBy(() -> new AddressTranslation(Net.parse(outside), Net.parse(inside)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final Matrix CHOICE = SmallMatrix.with(
            "protocol: https, encryption: tls}",
            "protocol: https, encryption: tls, one-of: usual}\n"
                    + "    - {port: 8443/tcp, protocol: https, encryption: tls, one-of: other}\n"
                    + "    - {port: 8444/tcp, protocol: https, encryption: tls, one-of: other}\n"
                    + "    - {port: 8445/tcp, protocol: https, encryption: tls}");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -     | 443 8445
            usual | 443 8445
            other | 8443 8444 8445
            """)
    void of_alternatives_one_is_opened_with_what_belongs_to_none(String chosen, String opened) {
        var examples = Values.documentation(CHOICE);
        var values = chosen == null ? examples : examples.with(CHOICE, "web", chosen);
        assertThat(new DirectedServices(CHOICE, values)
                        .ports(CHOICE.service(new Id("web")))
                        .map(listener -> listener.port().number()))
                .containsExactly(opened.split(" "));
    }

    @Test
    void an_alternative_that_a_service_does_not_have_is_refused() {
        assertThatThrownBy(() -> Values.documentation(CHOICE).with(CHOICE, "web", "usul"))
                .hasMessageStartingWith("unknown alternative `usul` of `web`; did you mean `usual`?");
        assertThatThrownBy(() -> EXAMPLES.with(MATRIX, "web", "usual")).hasMessageContaining("unknown parameter `web`");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sip-port  | 1           | 1
            sip-port  | 65535       | 65535
            sip-port  | 5061        | 5061
            sip-port  | 443         | 443
            sip-port  | 9999        | 9999
            sip-port  | 20001       | 20001
            rtp-range | 5061-9999   | 5061-9999
            rtp-range | 1-5059      | 1-5059
            rtp-range | 20000-65535 | 20000-65535
            """)
    void a_port_moves_where_nothing_else_listens(String name, String text, String range) {
        assertThat(EXAMPLES.with(MATRIX, name, text).settings().get(name)).hasToString(range);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            admin     | 0.0.0.0/0               | `0.0.0.0/0` would open `admin` to any source; write specific networks, because `shell` must stay restricted
            admin     | ::/0                    | `::/0` would open `admin` to any source; write specific networks, because `shell` must stay restricted
            admin     | 128.0.0.0/1,0.0.0.0/1   | would open `admin` to any source
            admin     | 10.0.0.0/8,::/1,8000::/1 | would open `admin` to any source
            server    | 0.0.0.0/0               | `0.0.0.0/0` would open `server` to any source; write specific networks
            server    | ::/0                    | `::/0` would open `server` to any source; write specific networks
            server    | 192.0.2.0/24            | `server` accepts single addresses only, not the network `192.0.2.0/24`
            server    | 192.0.2.7,2001:db8::/64 | `server` accepts single addresses only
            user      | 10.0.0.0/8,10.1.0.0/16  | `10.0.0.0/8` and `10.1.0.0/16` overlap; keep only the larger one
            user      | 10.1.0.0/16,10.0.0.0/8  | `10.1.0.0/16` and `10.0.0.0/8` overlap; keep only the larger one
            user      | 192.0.2.7,192.0.2.7     | `192.0.2.7/32` and `192.0.2.7/32` overlap
            user      | 10.1.0.1/16             | `10.1.0.1/16` has host bits; did you mean `10.1.0.0/16`?
            user      | 10.1.0.0/16,            | `` is not an address or a network
            usr       | 10.1.0.0/16             | unknown parameter `usr`; did you mean `user`?
            far       | 10.1.0.0/16             | unknown parameter `far`
            sip-port  | 0                       | `0` is not valid for `sip-port`; write a port from 1 to 65535, like the default `5060`
            sip-port  | 65536                   | `65536` is not valid for `sip-port`
            sip-port  | 5060-5061               | `5060-5061` is not valid for `sip-port`; write a port
            sip-port  | 10000                   | `sip-port` cannot be `10000`, because `calls` listens on `10000-20000`
            sip-port  | 20000                   | `sip-port` cannot be `20000`, because `calls` listens on `10000-20000`
            rtp-range | 30000                   | `30000` is not valid for `rtp-range`; write a range of ports from 1 to 65535, like the default `10000-20000`
            rtp-range | 20000-10000             | `20000-10000` is not valid for `rtp-range`
            rtp-range | 5000-5060               | `rtp-range` cannot be `5000-5060`, because `calls` listens on `5060`
            """)
    void what_would_open_too_much_or_nothing_is_refused(String name, String text, String why) {
        assertThatThrownBy(() -> EXAMPLES.with(MATRIX, name, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_port_without_default_is_a_port_or_a_range() {
        var matrix = SmallMatrix.with("rtp-range: {default: 10000-20000}", "rtp-range: {}");
        var unset = Values.documentation(matrix);
        assertThat(unset.settings().get("rtp-range")).isEqualTo(PortRange.UNSET).hasToString("______");
        for (var text : List.of("7", "7-9", "1-5059")) {
            assertThat(unset.with(matrix, "rtp-range", text).settings().get("rtp-range"))
                    .hasToString(text);
        }
        for (var text : List.of("", "0", "______", "9-7", "65536")) {
            assertThatThrownBy(() -> unset.with(matrix, "rtp-range", text))
                    .hasMessage("`%s` is not valid for `rtp-range`; write a port or a range of ports from 1 to 65535"
                            .formatted(text));
        }
        assertThatThrownBy(() -> unset.with(matrix, "rtp-range", "5060")).hasMessageContaining("listens on `5060`");
    }

    private static final Matrix COMPUTED = SmallMatrix.with(
            "rtp-range: {default: 10000-20000}",
            "calls: {default: 5000}\n  lines: {}\n  rtp-range: {from: first-port, count: calls, each: 2}\n"
                    + "  first-port: {default: 10000}\n  next-port: {from: sip-port, offset: 1}\n"
                    + "  line-ports: {from: lines, step: 100, count: 50}");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sip-port=5070                 | calls=5000, first-port=10000, line-ports=______, lines=______, next-port=5071, rtp-range=10000-19999, sip-port=5070
            calls=1                       | calls=1, first-port=10000, line-ports=______, lines=______, next-port=5061, rtp-range=10000-10001, sip-port=5060
            lines=7                       | calls=5000, first-port=10000, line-ports=700-749, lines=7, next-port=5061, rtp-range=10000-19999, sip-port=5060
            calls=30000 first-port=5061   | calls=30000, first-port=5061, line-ports=______, lines=______, next-port=5061, rtp-range=5061-65060, sip-port=5060
            first-port=5061 calls=30000   | calls=30000, first-port=5061, line-ports=______, lines=______, next-port=5061, rtp-range=5061-65060, sip-port=5060
            """)
    void computed_ports_follow(String texts, String settings) {
        assertThat(new TreeMap<>(given(texts).accepted().settings()).toString()).isEqualTo("{" + settings + "}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sip-port=65535     | `sip-port` cannot be `65535`, because `next-port` would then not be between 1 and 65535
            calls=27769        | `calls` cannot be `27769`, because `rtp-range` would then not be between 1 and 65535
            lines=656          | `lines` cannot be `656`, because `line-ports` would then not be between 1 and 65535
            lines=7-8          | `lines` cannot be `7-8`, because `line-ports` is computed from a single number
            lines=x            | `x` is not valid for `lines`; write a number from 1 to 65535
            calls=1-2          | `1-2` is not valid for `calls`; write a number from 1 to 65535, like the default `5000`
            first-port=5000    | `first-port` cannot be `5000`, because `rtp-range` would then be `5000-14999`, and `calls` listens on `5060`
            sip-port=10000     | `sip-port` cannot be `10000`, because `calls` listens on `10000-19999`
            next-port=7        | `next-port` is computed: sip-port + 1; set `sip-port` instead
            rtp-range=7-9      | `rtp-range` is computed: 2 * calls ports from first-port; set `first-port` or `calls` instead
            """)
    void what_a_computed_port_cannot_follow_is_refused(String text, String message) {
        assertThatThrownBy(() -> given(text).accepted()).hasMessage(message);
        assertThat(given("sip-port=5070 " + text).refused()).hasSize(1);
    }

    @Test
    void a_computed_port_that_is_not_set_takes_none() {
        var matrix = SmallMatrix.with(
                "sip-port: {default: '5060'}\n  rtp-range: {default: 10000-20000}",
                "sip-port: {}\n  first-port: {}\n  calls: {default: 5000}\n"
                        + "  rtp-range: {from: first-port, count: calls, each: 2}");
        var values = Values.documentation(matrix).with(matrix, "calls", "7");
        assertThat(values.settings().get("rtp-range")).isEqualTo(PortRange.UNSET);
        assertThat(values.with(matrix, "first-port", "100").settings().get("rtp-range"))
                .hasToString("100-113");
    }

    private static GivenValues given(String texts) {
        var given = new LinkedHashMap<String, String>();
        for (var text : texts.split(" ", -1)) {
            var parts = text.split("=", 2);
            given.put(parts[0], parts[1]);
        }
        return GivenValues.of(Values.documentation(COMPUTED), COMPUTED, given);
    }

    @Test
    void a_port_that_has_moved_away_is_free() {
        var moved = EXAMPLES.with(MATRIX, "sip-port", "5070");
        assertThat(moved.with(MATRIX, "rtp-range", "5000-5069").settings().get("rtp-range"))
                .hasToString("5000-5069");
        assertThatThrownBy(() -> moved.with(MATRIX, "rtp-range", "5000-5070"))
                .hasMessageContaining("listens on `5070`");
    }

    @Test
    void examples_open_nothing_and_are_each_somebody_elses() {
        assertThat(EXAMPLES.groups().values().stream().flatMap(group -> group.nets().stream()))
                .extracting(Net::cidr)
                .containsExactly(
                        "192.0.2.10/32",
                        "2001:db8:0:1::10/128",
                        "198.51.100.16/28",
                        "2001:db8:1::/48",
                        "198.51.100.32/28",
                        "2001:db8:2::/48");
        assertThat(EXAMPLES.settings()).hasToString("{sip-port=5060, rtp-range=10000-20000}");
    }

    @ParameterizedTest(name = "{0} roles")
    @ValueSource(ints = {15, 16, 17, 40})
    void examples_of_many_roles_are_all_different(int number) {
        var roles = new StringBuilder("  user: {}\n");
        for (var i = 1; i < number; i++) {
            roles.append("  role-%s: {}\n".formatted(i));
        }
        var groups = Values.documentation(SmallMatrix.with("  user: {}\n", roles.toString()))
                .groups();
        assertThat(groups).hasSize(number + 3);
        assertThat(groups.values().stream().flatMap(group -> group.nets().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "a server at {0} reaches {1}: {2}")
    @CsvSource({
        "192.0.2.7,   10.0.0.0/8,    true",
        "192.0.2.7,   2001:db8::/32, false",
        "2001:db8::7, 2001:db8::/32, true",
        "2001:db8::7, 10.0.0.0/8,    false",
    })
    void a_server_reaches_its_own_family(String server, String net, boolean reaches) {
        assertThat(EXAMPLES.with(MATRIX, "server", server).reaches(Net.parse(net)))
                .isEqualTo(reaches);
    }

    @Test
    void a_role_that_is_a_machine_in_each_service_has_networks_for_each() {
        var matrix = SmallMatrix.with("user: {}", "user: {per-service: true}");
        var examples = Values.documentation(matrix);
        assertThat(examples.groups()).containsOnlyKeys("server", "user-web", "user-calls", "admin", "server-public");
        assertThat(examples.machines("user")).containsExactly("user-web", "user-calls");
        assertThat(examples.machines("user-web")).isEmpty();
        assertThat(examples.machines("admin")).isEmpty();
        var one = examples.with(matrix, "user-web", "10.1.2.3");
        assertThat(one.groups().get("user-calls")).isEqualTo(examples.groups().get("user-calls"));
        var all = examples.with(matrix, "user", "10.1.2.3");
        assertThat(all.groups().get("user-web")).isEqualTo(one.groups().get("user-web"));
        assertThat(all.groups().get("user-calls"))
                .isNotEqualTo(examples.groups().get("user-calls"));
    }

    @Test
    void a_machine_may_be_anybody_where_its_service_may() {
        var matrix = SmallMatrix.with("user: {}\n  admin: {}\n", "user: {}\n  admin: {per-service: true}\n");
        assertThatThrownBy(() -> Values.documentation(matrix).with(matrix, "admin-shell", "0.0.0.0/0"))
                .hasMessageContaining("`admin-shell` to any source")
                .hasMessageContaining("`shell` must stay restricted");
    }

    @Test
    void many_groups_have_different_examples() {
        var rows = new StringBuilder("services:\n");
        for (var number = 0; number < 700; number++) {
            rows.append("  s")
                    .append(number)
                    .append(": {direction: inbound, source: any, roles: [user], ")
                    .append("purposes: [talk], requirement: required, ports: [{port: ")
                    .append(number + 1000)
                    .append("/tcp, protocol: https, encryption: tls}]}\n");
        }
        var matrix = SmallMatrix.with(
                SmallMatrix.TEXT.substring(SmallMatrix.TEXT.indexOf("  user: {}")),
                "  user: {per-service: true}\n" + rows);
        var groups = Values.documentation(matrix).groups().values();
        assertThat(groups).hasSize(702);
        assertThat(groups.stream().flatMap(group -> group.nets().stream())).doesNotHaveDuplicates();
    }

    @Test
    void a_system_has_addresses_of_its_own_and_never_all_of_a_family() {
        var matrix = SmallMatrix.with("hosts:\n  far:", "systems:\n  dns: {}\nhosts:\n  far:");
        var values = Values.documentation(matrix);
        assertThat(values.groups()).containsKey("dns");
        assertThat(Objects.requireNonNull(
                                values.with(matrix, "dns", "10.0.0.53").groups().get("dns"))
                        .v4())
                .extracting(Net::cidr)
                .containsExactly("10.0.0.53/32");
        for (var all : List.of("0.0.0.0/0", "::/0", "0.0.0.0/1,128.0.0.0/1")) {
            assertThatThrownBy(() -> values.with(matrix, "dns", all))
                    .hasMessageContaining("`dns` is a system of your own");
        }
    }
}
